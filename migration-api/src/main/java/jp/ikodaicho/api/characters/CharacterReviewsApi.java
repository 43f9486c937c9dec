package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 文字の確認: the queue of a division, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions/{division}/character-reviews")
class CharacterReviewsApi {

    /** What is in the queue, those used most first. */
    record CharacterReviews(
            Asked.Basis basis, DivisionQueries.DivisionAnswer division, List<CharacterAnswer> characters) {}

    @Operation(summary = "The external characters in the queue of a division, those used most first.")
    @GetMapping
    CharacterReviews queue(
            @PathVariable String division,
            @Parameter(description = "pending for all that somebody still has to decide, or one status")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            Asked asked) {
        DivisionQueries.DivisionAnswer known = DivisionQueries.find(asked.question(), division)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
        CharacterQueries.Filter filter = new CharacterQueries.Filter(division, null, ReviewFilter.statuses(status));
        return new CharacterReviews(asked.basis(), known, CharacterQueries.all(asked.question(), filter));
    }
}
