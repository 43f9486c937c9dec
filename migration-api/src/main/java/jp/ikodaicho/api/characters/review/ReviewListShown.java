package jp.ikodaicho.api.characters.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.ReviewListView.Row;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/** A queue in the words of its list: as many as are looked at in one go, each with its first candidate. */
final class ReviewListShown {

    private static final int ROWS = 20;

    private final Screen screen;
    private final Texts t;
    private final ReviewParts parts;
    private final ReviewRequest request;
    private final ReviewTerms terms;
    private final ReviewQueue queue;
    private final int from;
    private final boolean every;

    ReviewListShown(Screen screen, ReviewParts parts, ReviewRequest request, ReviewQueue queue, ReviewListPlace place) {
        this.screen = screen;
        this.t = screen.t();
        this.parts = parts;
        this.request = request;
        this.terms = request.terms();
        this.queue = queue;
        this.from = place.from();
        this.every = place.every();
    }

    ReviewListView view(ReviewDivision division) {
        ReviewHead head = new ReviewHead(screen, parts, request, queue, division);
        return new ReviewListView(
                t.of("reviews.title", "division", division.name()),
                division.home(screen),
                head.progress(),
                new SelectsShown(screen, terms, queue).all(),
                head.clear(),
                new Link(t.of("reviews.as-one"), terms.asList(false, "").link(screen.frame(), Map.of())),
                terms.base(),
                head.told(),
                page(),
                "/" + screen.asked().municipality() + "/divisions/" + terms.division() + "/reviews/confirmation",
                hidden(),
                request.problem());
    }

    private ReviewListView.Rows page() {
        boolean last = queue.shown().size() <= from + ROWS;
        return new ReviewListView.Rows(
                rows(),
                t.of("reviews.shown", "n", queue.shown().size()),
                new Link(t.of("reviews.choose-every"), page(from, true)),
                last ? null : new Link(t.of("reviews.further", "n", ROWS), page(from + ROWS, false)));
    }

    private String page(int first, boolean all) {
        Map<String, String> more = new LinkedHashMap<>();
        if (first > 0) {
            more.put(ReviewListPlace.FROM, Integer.toString(first));
        }
        if (all) {
            more.put(ReviewListPlace.EVERY, "true");
        }
        return terms.link(screen.frame(), more);
    }

    private List<Hidden> hidden() {
        return Stream.concat(terms.hidden(), Stream.of(new Hidden(ReviewForms.TRAIL, request.trailText())))
                .filter(hidden -> !hidden.value().isEmpty())
                .toList();
    }

    private List<Row> rows() {
        List<CharacterAnswer> page =
                queue.shown().stream().skip(from).limit(ROWS).toList();
        PictureAddresses pictures = parts.addresses(screen, page);
        return page.stream().map(character -> row(character, pictures)).toList();
    }

    private Row row(CharacterAnswer character, PictureAddresses pictures) {
        Offer offer = parts.offers().of(screen.asked().municipality(), character);
        Optional<Candidate> first = offer.candidates().stream().findFirst();
        String pick = first.flatMap(candidate -> pick(character, candidate, offer))
                .map(ReviewPick::text)
                .orElse("");
        return new Row(
                pick,
                character.code(),
                pictures.picture(character),
                first.map(candidate -> candidate(candidate, character, offer, pictures))
                        .orElse(null),
                reading(character),
                new ReviewWords(screen, parts.staff(), parts.told()).used(character),
                t.of("reviews.status." + character.review().status().name()),
                terms.asList(false, terms.base()).link(screen.frame(), Map.of("id", character.id())) + "#keys",
                every && !pick.isEmpty());
    }

    private static String reading(CharacterAnswer character) {
        return Stream.of(character.reading(), character.baseCharacter())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private CandidateView candidate(
            Candidate candidate, CharacterAnswer character, Offer offer, PictureAddresses pictures) {
        return new CandidateShown(t, parts.glyphs(), parts.catalogue(), pictures.difference(character), null)
                .view(
                        CandidateShown.NO_KEY,
                        candidate,
                        offer.drawn().contains(candidate.character().id()));
    }

    /** What is sent where it is chosen; nothing where it has to be decided one by one or not by this person. */
    private Optional<ReviewPick> pick(CharacterAnswer character, Candidate candidate, Offer offer) {
        ResultClass proposed = candidate.proposed();
        boolean together = proposed == ResultClass.A || proposed == ResultClass.B;
        boolean open = character.review().status().isOpen();
        return together
                        && open
                        && offer.drawn().contains(candidate.character().id())
                        && ReviewRights.of(screen, character, terms.division()).decides()
                ? Optional.of(new ReviewPick(
                        character.id(),
                        character.version(),
                        candidate.character().id().value(),
                        proposed))
                : Optional.empty();
    }
}
