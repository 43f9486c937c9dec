package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.characters.PackageProgress;
import jp.ikodaicho.projections.characters.QueueProgress;
import jp.ikodaicho.projections.characters.ReviewProgress;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The external characters of a body, one or those of a filter, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/characters")
class CharactersApi {

    /** The characters a filter takes, those used most first. */
    record Characters(Asked.Basis basis, List<CharacterAnswer> characters) {}

    /** How far each division's queue and each package is. */
    record Queues(Asked.Basis basis, List<QueueProgress> queues, List<PackageProgress> packages) {}

    @Operation(summary = "External characters with the state of their review, those used most first.")
    @GetMapping
    Characters all(@ParameterObject ReviewFilter filter, Asked asked) {
        return new Characters(asked.basis(), CharacterQueries.all(asked.question(), filter.filter()));
    }

    @Operation(summary = "How far the queue of each division is, and each package on its way to the cut-over.")
    @GetMapping("/progress")
    Queues progress(
            @Parameter(description = "Only the characters of this package") @RequestParam(required = false) @Nullable
                    String systemPackage,
            Asked asked) {
        List<PackageProgress> packages = ReviewProgress.packages(asked.question()).stream()
                .filter(one -> systemPackage == null || systemPackage.equals(one.id()))
                .toList();
        return new Queues(asked.basis(), ReviewProgress.queues(asked.question(), systemPackage), packages);
    }

    @Operation(summary = "One external character; its ETag goes into If-Match of what is written to it.")
    @GetMapping("/{character}")
    ResponseEntity<CharacterAnswer> one(@PathVariable String character, Asked asked) {
        return CharacterQueries.find(asked.question(), character)
                .map(answer -> ResponseEntity.ok()
                        .eTag(ETags.version(answer.version()))
                        .body(answer))
                .orElseThrow(() ->
                        new Problem(HttpStatus.NOT_FOUND, "unknown-external-character", Map.of("subject", character)));
    }
}
