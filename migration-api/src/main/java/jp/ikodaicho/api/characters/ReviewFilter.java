package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.characters.CharacterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which external characters are asked for.
 *
 * @param status {@code pending} for all that somebody still has to decide, else one of the statuses, e.g. {@code awaiting-approval}
 */
public record ReviewFilter(
        @Parameter(description = "Only those in the queue of this division") @Nullable
        String division,

        @Parameter(description = "Only those of this package") @Nullable
        String systemPackage,

        @Parameter(
                description =
                        "pending for all that somebody still has to decide, or one status, e.g. awaiting-approval")
        @Nullable
        String status) {

    CharacterQueries.Filter filter() {
        return new CharacterQueries.Filter(division, systemPackage, statuses(status));
    }

    /** The statuses a word stands for; throws 400 {@code unknown-review-status}. */
    public static Set<ReviewStatus> statuses(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return Set.of();
        }
        Set<ReviewStatus> found = Stream.of(ReviewStatus.values())
                .filter(status ->
                        "pending".equals(word) ? status.isOpen() : word(status).equals(word))
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "unknown-review-status", Map.of("status", word));
        }
        return found;
    }

    private static String word(ReviewStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
