package jp.ikodaicho.api.characters.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.FormsView.ClassChoice;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/** The forms of a character: what may be entered on it now, and what goes with it. */
final class FormsShown {

    /** As many candidates as an event keeps. */
    private static final int MOST_SHOWN = 50;

    private final Screen screen;
    private final Texts t;
    private final ReviewRequest request;
    private final ReviewQueue queue;

    FormsShown(Screen screen, ReviewRequest request, ReviewQueue queue) {
        this.screen = screen;
        this.t = screen.t();
        this.request = request;
        this.queue = queue;
    }

    FormsView view(CharacterAnswer character, Offer offer) {
        ReviewRights rights = ReviewRights.of(screen, character, request.terms().division());
        String address = request.terms().link(screen.frame(), Map.of());
        int query = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        return new FormsView(
                address.substring(0, query),
                address.substring(query),
                Stream.concat(about(character, rights), about(offer)).toList(),
                rights.decides(),
                rights.approves(),
                rights.reopens(),
                choices(true),
                choices(false),
                fields(),
                rights.proxyFor().isEmpty() ? "" : t.of("reviews.proxy", "division", rights.proxyFor()),
                request.values().mistakes(),
                request.problem());
    }

    private FormsView.Fields fields() {
        ReviewForms forms = new ReviewForms(t, request.values());
        return new FormsView.Fields(
                forms.shown(forms.reason(false), forms.document()),
                forms.shown(forms.noneReason()),
                forms.shown(forms.holdReason(), forms.until()),
                forms.shown(forms.comment(), forms.approvalDocument()),
                forms.shown(forms.returnReason()),
                forms.shown(forms.reopenReason()));
    }

    private List<ClassChoice> choices(boolean withCharacter) {
        String typed = request.values().typed(ReviewForms.CLASS);
        return Stream.of(ResultClass.values())
                .filter(c -> c.namesCharacter() == withCharacter)
                .map(c -> new ClassChoice(
                        c.name(), t.of("reviews.class." + c.name()), c.name().equals(typed)))
                .toList();
    }

    private Stream<Hidden> about(CharacterAnswer character, ReviewRights rights) {
        String next = queue.next(character).map(CharacterAnswer::id).orElse("");
        return Stream.of(
                        new Hidden(ReviewForms.ON_BEHALF_OF, rights.proxyFor()),
                        new Hidden(ReviewForms.CHARACTER, character.id()),
                        new Hidden(ReviewForms.SEEN, "v" + character.version()),
                        new Hidden(
                                ReviewForms.COMMAND,
                                UuidCreator.getTimeOrderedEpoch().toString()),
                        new Hidden(ReviewForms.NEXT, next),
                        new Hidden(ReviewForms.TRAIL, request.trailText()),
                        new Hidden("to", request.terms().link(screen.frame(), Map.of("id", character.id()))),
                        new Hidden(
                                screen.frame().token().name(),
                                screen.frame().token().value()))
                .filter(hidden -> !hidden.value().isEmpty());
    }

    private static Stream<Hidden> about(Offer offer) {
        String shown = offer.candidates().stream()
                .limit(MOST_SHOWN)
                .map(FormsShown::shown)
                .collect(Collectors.joining(","));
        return Stream.of(
                new Hidden(ReviewForms.CATALOGUE, offer.proposal().catalogueVersion()),
                new Hidden(ReviewForms.SHOWN, shown));
    }

    /** A candidate as it goes into the event: id, and how near the shape is where that is known. */
    private static String shown(Candidate candidate) {
        String id = candidate.character().id().value();
        return candidate.score().isPresent()
                ? id + "=" + GroundWords.score(candidate.score().getAsDouble())
                : id;
    }
}
