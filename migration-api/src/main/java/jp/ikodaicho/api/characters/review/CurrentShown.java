package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.CurrentView.SearchView;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;

/** One character of a queue with all that helps to decide what it is. */
final class CurrentShown {

    private static final int MOST_RELATED = 5;

    private final Screen screen;
    private final Texts t;
    private final ReviewParts parts;
    private final ReviewRequest request;
    private final ReviewQueue queue;
    private final ReviewWords words;

    CurrentShown(Screen screen, ReviewParts parts, ReviewRequest request, ReviewQueue queue) {
        this.screen = screen;
        this.t = screen.t();
        this.parts = parts;
        this.request = request;
        this.queue = queue;
        this.words = new ReviewWords(screen, parts.staff(), parts.told());
    }

    /** @param pictures of the current and the next one at least */
    CurrentView view(CharacterAnswer character, PictureAddresses pictures) {
        String picture = pictures.picture(character);
        OfferShown offered = new OfferShown(screen, parts, request, character);
        return new CurrentView(
                character.id(),
                character.code(),
                picture,
                about(character, offered.notes(picture)),
                offered.view(pictures.difference(character)),
                search(character),
                new FormsShown(screen, request, queue).view(character, offered.offer()),
                new CurrentView.Moves(
                        queue.previous(character).map(this::href).orElse(null),
                        queue.next(character).map(this::href).orElse(null),
                        queue.next(character)
                                .map(next -> prefetch(next, pictures))
                                .orElse(List.of())));
    }

    private CurrentView.About about(CharacterAnswer character, List<String> notes) {
        Stream<String> advice = screen.frame().times().isPast()
                ? Stream.empty()
                : new ReviewAdvice(screen, request.terms().division()).of(character);
        return new CurrentView.About(
                words.facts(character),
                Stream.concat(words.standing(character).stream(), advice).toList(),
                notes,
                related(character),
                family(character));
    }

    private SearchView search(CharacterAnswer character) {
        SearchTerms search = request.search();
        List<FieldView> fields = Stream.of(
                        Map.entry(SearchTerms.READING, search.reading()),
                        Map.entry(SearchTerms.STROKES, search.strokes()),
                        Map.entry(SearchTerms.CODE, search.code()),
                        Map.entry(SearchTerms.PARTS, search.parts()))
                .map(typed -> new FieldView(field(typed.getKey()), typed.getValue(), null))
                .toList();
        return new SearchView(
                fields,
                List.of(new Hidden("id", character.id()), new Hidden(ReviewForms.TRAIL, request.trailText())),
                search.isEmpty()
                        ? ""
                        : t.of(
                                "reviews.found",
                                "n",
                                search.find(parts.catalogue()).size()),
                !search.isEmpty());
    }

    private FormField field(String name) {
        return new FormField(
                name,
                FormField.Kind.LINE,
                false,
                t.of("reviews.search." + name),
                t.of("reviews.search." + name + "-hint"));
    }

    /** What was decided on the same shape before, what differs from it in another package first. */
    private List<Link> related(CharacterAnswer character) {
        List<String> conflicts = character.review().conflictsWith();
        return queue.sameShape(character).stream()
                .sorted((one, other) -> Boolean.compare(conflicts.contains(other.id()), conflicts.contains(one.id())))
                .limit(MOST_RELATED)
                .map(other -> related(other, conflicts.contains(other.id())))
                .toList();
    }

    private Link related(CharacterAnswer other, boolean differs) {
        String text = t.of(
                differs ? "reviews.conflict" : "reviews.same-shape",
                "character",
                other.systemPackage() + " " + other.code(),
                "what",
                words.decision(Objects.requireNonNull(other.review().decision())));
        return new Link(
                text, request.terms().inState(ReviewTerms.EVERY).link(screen.frame(), Map.of("id", other.id())));
    }

    private @Nullable Link family(CharacterAnswer character) {
        int others = queue.family(character).size();
        String base = Objects.requireNonNullElse(character.baseCharacter(), "");
        return others == 0 || !character.review().status().isOpen()
                ? null
                : new Link(
                        t.of("reviews.family", "base", base, "n", others + 1),
                        request.terms().asList(true, base).link(screen.frame(), Map.of()));
    }

    private String href(CharacterAnswer character) {
        Map<String, String> more = request.trail().isEmpty()
                ? Map.of("id", character.id())
                : Map.of("id", character.id(), ReviewForms.TRAIL, request.trailText());
        return request.terms().link(screen.frame(), more) + "#keys";
    }

    /** The pictures of the next page; working them out now makes that page quick. */
    private List<String> prefetch(CharacterAnswer next, PictureAddresses pictures) {
        Offer offer = parts.offers().of(screen.asked().municipality(), next);
        Stream<String> standards = offer.candidates().stream()
                .limit(OfferShown.KEYS)
                .map(candidate -> candidate.character().id())
                .filter(offer.drawn()::contains)
                .flatMap(id -> parts.glyphs().address(id).stream());
        return Stream.concat(Stream.ofNullable(pictures.picture(next)), standards)
                .toList();
    }
}
