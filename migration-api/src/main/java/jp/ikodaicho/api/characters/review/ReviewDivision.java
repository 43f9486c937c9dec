package jp.ikodaicho.api.characters.review;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import org.springframework.http.HttpStatus;

/**
 * Whose queue a page shows.
 *
 * @param name as on the day asked for
 */
record ReviewDivision(String id, String name) {

    /** One division, or all; throws 404 {@code unknown-division}. */
    static ReviewDivision of(Screen screen, String division) {
        return DivisionQueries.find(screen.asked().question(), division)
                .map(known -> new ReviewDivision(division, known.name()))
                .or(() -> Optional.of(new ReviewDivision(division, screen.t().of("reviews.every-division")))
                        .filter(every -> division.equals(ReviewTerms.EVERY)))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
    }

    /** The work of the division, or of all. */
    Link home(Screen screen) {
        return id.equals(ReviewTerms.EVERY)
                ? new Link(screen.t().of("tasks.title"), screen.frame().link("tasks"))
                : new Link(
                        screen.t().of("tasks.of", "division", name),
                        screen.frame().link("tasks/" + id));
    }
}
