package jp.ikodaicho.api.characters.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Somebody decided the same character first: both decisions beside each other, nothing lost, and the ways on. */
@Component
class ReviewConflicts {

    private final Html html;
    private final ToldInWords told;

    ReviewConflicts(Html html, ToldInWords told) {
        this.html = html;
        this.told = told;
    }

    ResponseEntity<byte[]> page(Screen screen, ReviewSent sent, Problem problem) {
        ReviewDivision division = ReviewDivision.of(screen, sent.terms().division());
        ReviewConflictView view = new ReviewConflictView(
                screen.t().of("reviews.title", "division", division.name()),
                division.home(screen),
                code(screen, sent.character()),
                mine(sent.values(), screen.t()),
                since(screen, problem),
                ways(screen, sent));
        return html.page(problem.status(), "characters/conflict", screen.frame(), view);
    }

    private static String code(Screen screen, String character) {
        return CharacterQueries.find(screen.asked().question(), character)
                .map(CharacterAnswer::code)
                .orElse(character);
    }

    /** What was typed, in words. */
    private List<CurrentView.Fact> mine(FormValues values, Texts t) {
        List<CurrentView.Fact> mine = new ArrayList<>();
        String standard = values.typed(ReviewForms.STANDARD);
        if (!standard.isEmpty()) {
            mine.add(new CurrentView.Fact(t.of("reviews.candidate"), told.standard(standard)));
        }
        Stream.of(ResultClass.values())
                .filter(c -> c.name().equals(values.typed(ReviewForms.CLASS)))
                .forEach(c -> mine.add(new CurrentView.Fact(t.of("reviews.class"), t.of("reviews.class." + c.name()))));
        Stream.of("reason", "noneReason", "holdReason", "until", "comment", "returnReason", "reopenReason")
                .filter(field -> !values.typed(field).isBlank())
                .forEach(field -> mine.add(new CurrentView.Fact(t.of("reviews.field." + field), values.typed(field))));
        return mine;
    }

    private List<String> since(Screen screen, Problem problem) {
        return problem.extension("since") instanceof List<?> events
                ? events.stream()
                        .filter(EventAnswer.class::isInstance)
                        .map(event -> told.since(screen.asked().municipality(), (EventAnswer) event, screen.t()))
                        .toList()
                : List.of();
    }

    /** On to the next, as it stands now, and who can change it. */
    private static List<Link> ways(Screen screen, ReviewSent sent) {
        Texts t = screen.t();
        List<Link> ways = new ArrayList<>();
        Map<String, String> next = sent.next().isEmpty()
                ? Map.of()
                : Map.of(ReviewForms.NEXT, sent.next(), ReviewForms.TRAIL, sent.trail());
        ways.add(new Link(t.of("reviews.conflict.next"), sent.terms().link(screen.frame(), next) + "#keys"));
        ways.add(new Link(
                t.of("reviews.conflict.see"),
                sent.terms().inState(ReviewTerms.EVERY).link(screen.frame(), Map.of("id", sent.character()))));
        boolean settled = CharacterQueries.find(screen.asked().question(), sent.character())
                .filter(character -> character.review().status() == ReviewStatus.DECIDED)
                .isPresent();
        if (settled && !screen.actor().has(Role.REGISTER_KEEPER)) {
            ways.add(new Link(t.of("reviews.conflict.ask"), ""));
        }
        return ways;
    }
}
