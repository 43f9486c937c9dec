package jp.ikodaicho.projections.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What differs between two states, field by field: a pure comparison of JSON trees under stable keys. */
public final class Difference {

    private Difference() {}

    /**
     * One field that differs.
     *
     * @param field path within the answer, by dots; a list is one field
     * @param from its value before, absent where there was none
     * @param to its value after, absent where there is none
     */
    public record Change(
            String subject,
            String key,
            @Nullable String phase,
            String field,
            @Nullable JsonNode from,
            @Nullable JsonNode to) {}

    /** Changes in the order of the items, those of before first. */
    public static List<Change> between(List<Item> from, List<Item> to) {
        Map<Item.Identity, Map<String, JsonNode>> before = fields(from);
        Map<Item.Identity, Map<String, JsonNode>> after = fields(to);
        Set<Item.Identity> identities = new LinkedHashSet<>(before.keySet());
        identities.addAll(after.keySet());
        List<Change> changes = new ArrayList<>();
        for (Item.Identity identity : identities) {
            changes.addAll(
                    changes(identity, before.getOrDefault(identity, Map.of()), after.getOrDefault(identity, Map.of())));
        }
        return changes;
    }

    private static List<Change> changes(
            Item.Identity identity, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Change(
                        identity.subject(), identity.key(), identity.phase(), name, before.get(name), after.get(name)))
                .toList();
    }

    private static Map<Item.Identity, Map<String, JsonNode>> fields(List<Item> items) {
        Map<Item.Identity, Map<String, JsonNode>> all = new LinkedHashMap<>();
        for (Item item : items) {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            flatten("", item.state(), fields);
            all.put(item.identity(), fields);
        }
        return all;
    }

    private static void flatten(String path, JsonNode node, Map<String, JsonNode> fields) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), fields));
        } else if (!node.isNull()) {
            fields.put(path, node);
        }
    }
}
