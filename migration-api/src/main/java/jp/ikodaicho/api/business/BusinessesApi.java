package jp.ikodaicho.api.business;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.published.OfficialSteps;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.StepAnswer;
import jp.ikodaicho.projections.business.StepQueries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The businesses of a body, one or all, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/businesses")
class BusinessesApi {

    /** The 20 in the slides' order, then those tracked outside them. */
    record Businesses(Asked.Basis basis, List<BusinessAnswer> businesses) {}

    /**
     * A business with its official steps.
     *
     * @param steps the 40, by the names of the day asked for
     */
    record BusinessWithSteps(@JsonUnwrapped BusinessAnswer business, List<StepAnswer> steps) {}

    private final OfficialSteps official;

    BusinessesApi(OfficialSteps official) {
        this.official = official;
    }

    @Operation(summary = "All businesses.")
    @GetMapping
    Businesses all(Asked asked) {
        return new Businesses(asked.basis(), BusinessQueries.all(asked.question()));
    }

    @Operation(summary = "One business; its ETag goes into If-Match of what is written to it.")
    @GetMapping("/{business}")
    ResponseEntity<BusinessWithSteps> one(@PathVariable String business, Asked asked) {
        return BusinessQueries.find(asked.question(), business)
                .map(answer -> ResponseEntity.ok()
                        .eTag(ETags.version(answer.version()))
                        .body(new BusinessWithSteps(answer, steps(business, asked))))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business)));
    }

    private List<StepAnswer> steps(String business, Asked asked) {
        return StepQueries.find(asked.question(), business, official.inForce(asked))
                .map(StepQueries.BusinessSteps::steps)
                .orElseGet(List::of);
    }
}
