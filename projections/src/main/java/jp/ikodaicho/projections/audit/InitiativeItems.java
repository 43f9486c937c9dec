package jp.ikodaicho.projections.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.projections.initiative.IndicatorAnswer;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import jp.ikodaicho.projections.initiative.MilestoneAnswer;
import jp.ikodaicho.projections.view.Question;
import tools.jackson.databind.JsonNode;

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
        JsonNode state = Snapshot.tree(initiative, "id", "version", "milestones", "indicators");
        return Stream.of(
                        Stream.of(new Item("initiative", initiative.id(), null, state)),
                        initiative.milestones().stream().map(milestone -> item(initiative, milestone)),
                        initiative.indicators().stream()
                                .filter(IndicatorAnswer::current)
                                .map(value -> item(initiative, value)))
                .flatMap(items -> items);
    }

    private static Item item(InitiativeAnswer initiative, MilestoneAnswer milestone) {
        String key = initiative.id() + "/" + milestone.id();
        return new Item("milestone", key, null, Snapshot.tree(milestone, "id", "plans"));
    }

    private static Item item(InitiativeAnswer initiative, IndicatorAnswer value) {
        JsonNode state = Snapshot.tree(value, "id", "of", "on", "current", "sequence", "recordedAt");
        return new Item("indicator", key(initiative, value), null, state);
    }

    private static String key(InitiativeAnswer initiative, IndicatorAnswer value) {
        String on = value.on() == null ? "" : value.on().text();
        return String.join("/", initiative.id(), value.id(), Objects.requireNonNullElse(value.of(), ""), on);
    }
}
