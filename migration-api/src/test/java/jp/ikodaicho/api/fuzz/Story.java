package jp.ikodaicho.api.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What has to be recorded before an operation can succeed, and the operation as the last of it. */
record Story(List<Part> parts) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * One request of it.
     *
     * @param values by the names of places, parameters and fields; {@code $name} stands for a name of the telling
     * @param keep JSON pointers into the answer, by the names of what is kept
     */
    record Part(String operation, String account, Map<String, JsonNode> values, Map<String, String> keep) {}

    /** The names of one telling: what was kept from answers, and new keys for all others. */
    static final class Names {

        private final Map<String, String> known = new HashMap<>();
        private final RandomGenerator random;

        Names(RandomGenerator random) {
            this.random = random;
        }

        String of(String name) {
            return known.computeIfAbsent(name, n -> "story-" + Long.toString(random.nextLong(1L << 40), 36));
        }

        /** Takes what a part wants kept out of its answer. */
        void keep(Part part, JsonNode answer) {
            part.keep()
                    .forEach((name, pointer) ->
                            known.put(name, answer.at(pointer).asString()));
        }

        /** A value with its names replaced; a number where the whole of it is the name of one. */
        JsonNode in(JsonNode value) {
            if (value.isArray()) {
                ArrayNode array = JSON.arrayNode();
                value.forEach(item -> array.add(in(item)));
                return array;
            }
            if (value.isObject()) {
                ObjectNode object = JSON.objectNode();
                value.forEachEntry((name, item) -> object.set(name, in(item)));
                return object;
            }
            return value.isString() && value.asString().startsWith("$")
                    ? named(value.asString().substring(1))
                    : value;
        }

        private JsonNode named(String name) {
            String text = of(name);
            return text.matches("\\d{1,18}") ? JSON.numberNode(Long.parseLong(text)) : JSON.stringNode(text);
        }
    }
}
