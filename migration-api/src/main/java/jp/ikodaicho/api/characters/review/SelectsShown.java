package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.ikodaicho.api.business.BoardView.Choice;
import jp.ikodaicho.api.characters.review.ReviewView.Select;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.characters.UsageAnswer;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/** The filters of a queue: state, business, package, order. */
record SelectsShown(Screen screen, ReviewTerms terms, ReviewQueue queue) {

    List<Select> all() {
        Texts t = screen.t();
        return List.of(
                new Select("state", t.of("reviews.state"), t.of("reviews.state.pending"), states(t)),
                new Select("system", t.of("board.business"), t.of("filter.all"), businesses()),
                new Select("package", t.of("filter.package"), t.of("filter.all"), packages()),
                new Select("sort", t.of("reviews.sort"), t.of("reviews.sort.used"), sorts(t)));
    }

    private List<Choice> states(Texts t) {
        Stream<Choice> statuses = Stream.of(ReviewStatus.values())
                .filter(status -> status != ReviewStatus.REMOVED && status != ReviewStatus.PENDING)
                .map(status -> choice(
                        status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        t.of("reviews.status." + status.name()),
                        terms.state()));
        return Stream.concat(statuses, Stream.of(choice(ReviewTerms.EVERY, t.of("reviews.state.all"), terms.state())))
                .toList();
    }

    private List<Choice> businesses() {
        Map<String, String> names = new TreeMap<>();
        queue.queue()
                .forEach(character -> character.usages().stream()
                        .filter(usage -> usage.count() > 0)
                        .forEach((UsageAnswer usage) -> names.put(usage.business(), usage.name())));
        return choices(names, terms.business());
    }

    private List<Choice> packages() {
        References references = References.of(
                screen.asked().question().rows(), screen.asked().question().day());
        Map<String, String> names = new TreeMap<>();
        queue.queue().stream()
                .map(character -> character.systemPackage())
                .distinct()
                .forEach(id -> names.put(id, name(id, references.systemPackage(id))));
        return choices(names, terms.systemPackage());
    }

    private static String name(String id, References.@Nullable PackageName known) {
        return known == null ? id : known.name();
    }

    private List<Choice> sorts(Texts t) {
        return Stream.of(ReviewSort.values())
                .filter(sort -> sort != ReviewSort.USED)
                .map(sort -> choice(
                        sort.id(),
                        t.of("reviews.sort." + sort.id()),
                        terms.sort().id()))
                .toList();
    }

    private static List<Choice> choices(Map<String, String> names, String chosen) {
        return names.entrySet().stream()
                .map(name -> choice(name.getKey(), name.getValue(), chosen))
                .toList();
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }
}
