package jp.ikodaicho.projections.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.projections.initiative.IndicatorAnswer;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import jp.ikodaicho.projections.view.Question;

/**
 * Initiatives as items to compare: each one, each of its milestones ({@code i10/contract}) and the present value of each of its
 * indicators for a day and subject ({@code i01/issued/龍ケ崎市/2023-03-31}).
 */
final class InitiativeItems {

    private InitiativeItems() {}

    static List<Item> of(Question question) {
        return InitiativeQueries.all(question).stream()
                .flatMap(InitiativeItems::items)
                .toList();
    }

    private static Stream<Item> items(InitiativeAnswer initiative) {
        Stream<Item> itself = Stream.of(new Item(
                "initiative",
                initiative.id(),
                null,
                Snapshot.tree(initiative, "id", "version", "milestones", "indicators")));
        Stream<Item> milestones = initiative.milestones().stream()
                .map(milestone -> new Item(
                        "milestone",
                        initiative.id() + "/" + milestone.id(),
                        null,
                        Snapshot.tree(milestone, "id", "plans")));
        Stream<Item> indicators = initiative.indicators().stream()
                .filter(IndicatorAnswer::current)
                .map(value -> new Item(
                        "indicator",
                        key(initiative, value),
                        null,
                        Snapshot.tree(value, "id", "of", "on", "current", "sequence", "recordedAt")));
        return Stream.of(itself, milestones, indicators).flatMap(items -> items);
    }

    private static String key(InitiativeAnswer initiative, IndicatorAnswer value) {
        String on = value.on() == null ? "" : value.on().text();
        return String.join("/", initiative.id(), value.id(), Objects.requireNonNullElse(value.of(), ""), on);
    }
}
