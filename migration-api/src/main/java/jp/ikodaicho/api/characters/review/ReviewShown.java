package jp.ikodaicho.api.characters.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.review.ReviewView.Item;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/** A queue in the words of its page, one by one. */
final class ReviewShown {

    private static final int AROUND = 12;

    private final Screen screen;
    private final Texts t;
    private final ReviewParts parts;
    private final ReviewRequest request;
    private final ReviewTerms terms;
    private final ReviewQueue queue;
    private final ReviewDivision division;

    ReviewShown(Screen screen, ReviewParts parts, ReviewRequest request, ReviewQueue queue, ReviewDivision division) {
        this.screen = screen;
        this.t = screen.t();
        this.parts = parts;
        this.request = request;
        this.terms = request.terms();
        this.queue = queue;
        this.division = division;
    }

    ReviewView view() {
        Optional<CharacterAnswer> current = queue.current(request.id(), terms.sort(), request.onTheWay());
        PictureAddresses pictures = parts.addresses(screen, shown(current));
        ReviewHead head = new ReviewHead(screen, parts, request, queue, division);
        return new ReviewView(
                t.of("reviews.title", "division", division.name()),
                division.home(screen),
                head.progress(),
                new SelectsShown(screen, terms, queue).all(),
                head.clear(),
                new Link(
                        t.of("reviews.as-list"),
                        terms.asList(true, terms.base()).link(screen.frame(), Map.of())),
                head.told(),
                current.map(character -> items(character, pictures)).orElse(List.of()),
                t.of("reviews.shown", "n", queue.shown().size()),
                current.map(character -> new CurrentShown(screen, parts, request, queue).view(character, pictures))
                        .orElse(null),
                current.isPresent() ? List.of() : nothing());
    }

    /** The characters of which the page shows or prepares something. */
    private List<CharacterAnswer> shown(Optional<CharacterAnswer> current) {
        return current.stream()
                .flatMap(character -> Stream.of(
                                queue.around(character, AROUND).stream(),
                                queue.next(character).stream(),
                                Stream.of(character))
                        .flatMap(of -> of))
                .toList();
    }

    private List<Item> items(CharacterAnswer current, PictureAddresses pictures) {
        return queue.around(current, AROUND).stream()
                .map(character -> new Item(
                        terms.link(screen.frame(), Map.of("id", character.id())) + "#keys",
                        pictures.picture(character),
                        Objects.requireNonNullElse(character.baseCharacter(), ""),
                        character.code(),
                        Stream.of(
                                        Objects.requireNonNullElse(character.reading(), ""),
                                        t.of("reviews.times", "n", character.used()))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")),
                        character.id().equals(current.id())))
                .toList();
    }

    /** Why there is nothing to do, and what comes next. */
    private List<Link> nothing() {
        List<Link> nothing = new ArrayList<>();
        if (queue.body().isEmpty()) {
            nothing.add(new Link(t.of("reviews.none-imported"), ""));
            nothing.add(new Link(t.of("reviews.none-imported-next"), ""));
        } else if (queue.queue().isEmpty()) {
            nothing.add(new Link(t.of("reviews.none-here"), ""));
        } else {
            nothing.add(new Link(t.of(queue.open() == 0 ? "reviews.none-open" : "reviews.none-so"), ""));
            nothing.add(new Link(
                    t.of("reviews.see-all"),
                    ReviewTerms.of(terms.division(), Map.of())
                            .inState(ReviewTerms.EVERY)
                            .link(screen.frame(), Map.of())));
        }
        return nothing;
    }
}
