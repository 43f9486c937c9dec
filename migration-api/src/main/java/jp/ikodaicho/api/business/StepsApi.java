package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.exchange.CsvTable;
import jp.ikodaicho.api.published.OfficialSteps;
import jp.ikodaicho.projections.business.StepQueries;
import jp.ikodaicho.projections.published.StepList;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The 40 official steps of one business or of all, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class StepsApi {

    private final OfficialSteps official;

    StepsApi(OfficialSteps official) {
        this.official = official;
    }

    /**
     * The steps of a business.
     *
     * @param list the list of names in force on the day asked for
     */
    record Steps(Asked.Basis basis, String list, StepQueries.BusinessSteps business) {}

    /**
     * The table of businesses and steps.
     *
     * @param list the list of names in force on the day asked for
     * @param businesses the 20 in the slides' order, then those tracked outside them
     */
    record Table(Asked.Basis basis, StepList list, List<StepQueries.Line> businesses) {}

    @Operation(summary = "The 40 official steps of a business, who said what of each and when.")
    @GetMapping("/businesses/{business}/steps")
    ResponseEntity<Steps> business(@PathVariable String business, Asked asked) {
        StepList list = official.inForce(asked);
        return StepQueries.find(asked.question(), business, list)
                .map(steps -> ResponseEntity.ok()
                        .eTag(ETags.version(steps.version()))
                        .body(new Steps(asked.basis(), list.name(), steps)))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business)));
    }

    @Operation(summary = "The table of all businesses and their 40 official steps.")
    @GetMapping("/steps")
    Table table(Asked asked) {
        return new Table(asked.basis(), official.inForce(asked), StepQueries.table(asked.question()));
    }

    @Operation(summary = "The same table as CSV, in the layout in which it is imported and in the dashboard's order.")
    @GetMapping(path = "/steps.csv", produces = CsvTable.MEDIA_TYPE)
    ResponseEntity<byte[]> csv(Asked asked) {
        return CsvTable.answer(
                "steps-" + asked.municipality() + ".csv", StepsCsv.write(StepQueries.table(asked.question())));
    }
}
