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

    /** Brings a payload of one revision up to another; every step between must be registered. */
    JsonNode bring(String type, int revision, int current, JsonNode payload) {
        JsonNode tree = payload;
        for (int at = revision; at < current; at++) {
            tree = step(type, at).apply(tree);
        }
        return tree;
    }

    /** The way from a revision to the next; throws where there is none. */
    UnaryOperator<JsonNode> step(String type, int from) {
        UnaryOperator<JsonNode> step = steps.get(new Step(type, from));
        if (step == null) {
            throw new IllegalStateException("no upcaster of " + type + " from revision " + from);
        }
        return step;
    }
}
