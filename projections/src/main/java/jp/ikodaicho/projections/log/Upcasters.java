package jp.ikodaicho.projections.log;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Old payloads brought up to the present form, one revision at a time. The bytes in the log stay as they are.
 */
public final class Upcasters {

    private record Step(String type, int from) {}

    private final Map<Step, UnaryOperator<JsonNode>> steps = new HashMap<>();

    /** Registers the way from a revision to the next. */
    public Upcasters add(String type, int from, UnaryOperator<JsonNode> step) {
        steps.put(new Step(type, from), step);
        return this;
    }

    JsonNode toCurrent(String type, int revision, JsonNode payload) {
        JsonNode tree = payload;
        int at = revision;
        for (UnaryOperator<JsonNode> step = steps.get(new Step(type, at)); step != null; ) {
            tree = step.apply(tree);
            at++;
            step = steps.get(new Step(type, at));
        }
        return tree;
    }
}
