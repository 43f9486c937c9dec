package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The initiatives of a body, one or all, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives")
class InitiativesApi {

    /** Initiatives by number. */
    record Initiatives(Asked.Basis basis, List<InitiativeAnswer> initiatives) {}

    @Operation(summary = "All initiatives with their milestones and indicators.")
    @GetMapping
    Initiatives all(Asked asked) {
        return new Initiatives(asked.basis(), InitiativeQueries.all(asked.question()));
    }

    @Operation(summary = "One initiative; its ETag goes into If-Match of what is written to it.")
    @GetMapping("/{initiative}")
    ResponseEntity<InitiativeAnswer> one(@PathVariable String initiative, Asked asked) {
        return InitiativeQueries.find(asked.question(), initiative)
                .map(answer -> ResponseEntity.ok()
                        .eTag(ETags.version(answer.version()))
                        .body(answer))
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-initiative", Map.of("subject", initiative)));
    }
}
