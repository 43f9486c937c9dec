package jp.ikodaicho.api.characters.review;

import java.util.Map;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.characters.CharacterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Renders the review of a queue: asked for by its address, or again with what was refused. */
@Component
class ReviewScreens {

    private final Html html;
    private final ReviewParts parts;

    ReviewScreens(Html html, ReviewParts parts) {
        this.html = html;
        this.parts = parts;
    }

    /** The page an address asks for; throws 404 for an unknown division, 400 for an unknown state. */
    ResponseEntity<byte[]> page(Screen screen, String division, Map<String, String> asked) {
        ReviewTerms terms = ReviewTerms.of(division, asked);
        FormValues untouched = new FormValues(Map.of(), screen.t());
        return page(HttpStatus.OK, screen, ReviewRequest.of(terms, asked, untouched, null));
    }

    /** The page of the same character again, with what was typed and what is the matter with it. */
    ResponseEntity<byte[]> again(HttpStatus status, Screen screen, ReviewSent sent, @Nullable String problem) {
        Map<String, String> asked = Map.of("id", sent.character(), ReviewForms.TRAIL, sent.trail());
        return page(status, screen, ReviewRequest.of(sent.terms(), asked, sent.values(), problem));
    }

    /** The list again, where none or too many were chosen in it. */
    ResponseEntity<byte[]> pickSome(Screen screen, ReviewSent sent) {
        String problem = screen.t().of("reviews.pick-some", "most", ReviewPick.MOST);
        return again(HttpStatus.UNPROCESSABLE_CONTENT, screen, sent, problem);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Screen screen, ReviewRequest request) {
        ReviewDivision division = ReviewDivision.of(screen, request.terms().division());
        ReviewQueue queue = queue(screen, request.terms());
        if (request.terms().list()) {
            ReviewListShown list = new ReviewListShown(screen, parts, request, queue, request.place());
            return html.page(status, "characters/list", screen.frame(), list.view(division));
        }
        ReviewView view = new ReviewShown(screen, parts, request, queue, division).view();
        return html.page(status, "characters/review", screen.frame(), view);
    }

    static ReviewQueue queue(Screen screen, ReviewTerms terms) {
        return ReviewQueue.of(CharacterQueries.all(screen.asked().question(), CharacterQueries.Filter.ALL), terms);
    }
}
