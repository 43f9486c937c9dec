package jp.ikodaicho.api.municipality;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The divisions of a body, one or all, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions")
class DivisionsApi {

    /** Divisions in the organisation's order. */
    record Divisions(Asked.Basis basis, List<DivisionAnswer> divisions) {}

    @Operation(summary = "All divisions, with the names of the day asked for.")
    @GetMapping
    Divisions all(Asked asked) {
        return new Divisions(asked.basis(), DivisionQueries.all(asked.question()));
    }

    @Operation(summary = "One division; its ETag goes into If-Match of what is written to it.")
    @GetMapping("/{division}")
    ResponseEntity<DivisionAnswer> one(@PathVariable String division, Asked asked) {
        return DivisionQueries.find(asked.question(), division)
                .map(answer -> ResponseEntity.ok()
                        .eTag(ETags.version(answer.version()))
                        .body(answer))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
    }
}
