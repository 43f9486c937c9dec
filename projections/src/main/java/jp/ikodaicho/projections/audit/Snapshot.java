package jp.ikodaicho.projections.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.StepQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.view.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers to a question about businesses with their phases and steps, packages, divisions with their successions, seats, and
 * initiatives with their milestones and indicators, and external characters, as items to compare. Versions are left
 * out: they differ whenever anything does.
 */
public final class Snapshot {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    value -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Snapshot() {}

    public static List<Item> of(Question question) {
        List<Item> items = new ArrayList<>();
        BusinessQueries.all(question).forEach(business -> items.addAll(items(business)));
        StepQueries.table(question).forEach(line -> items.add(item(line)));
        PackageQueries.all(question).forEach(systemPackage -> items.add(item(systemPackage)));
        DivisionQueries.all(question)
                .forEach(division -> items.add(new Item(
                        "division",
                        division.id(),
                        null,
                        tree(division, "id", "version", "successors", "predecessors"))));
        items.addAll(OrganisationItems.of(question));
        items.addAll(InitiativeItems.of(question));
        items.addAll(CharacterItems.of(question));
        return items;
    }

    private static List<Item> items(BusinessAnswer business) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("business", business.id(), null, tree(business, "id", "version", "phases", "stepCounts")));
        for (PhaseAnswer phase : business.phases()) {
            items.add(new Item("business", business.id(), phase.phase().id(), tree(phase, "phase", "firstClass")));
        }
        return items;
    }

    /** Step by step under their numbers. */
    private static Item item(StepQueries.Line line) {
        ObjectNode state = MAPPER.createObjectNode();
        line.statuses().forEach((step, status) -> state.put(step.toString(), status.name()));
        return new Item("steps", line.id(), null, state);
    }

    private static Item item(PackageAnswer answer) {
        ObjectNode state = tree(answer.systemPackage(), "id");
        state.put("number", answer.number());
        state.set("businesses", ids(answer.businesses()));
        state.set("outside", ids(answer.outside()));
        return new Item("package", answer.systemPackage().id(), null, state);
    }

    private static JsonNode ids(List<BusinessAnswer> businesses) {
        return MAPPER.valueToTree(businesses.stream().map(BusinessAnswer::id).toList());
    }

    /** An answer as JSON, fields left out that are its key or change with everything. */
    static ObjectNode tree(Object answer, String... without) {
        ObjectNode tree = MAPPER.valueToTree(answer);
        return tree.without(List.of(without));
    }
}
