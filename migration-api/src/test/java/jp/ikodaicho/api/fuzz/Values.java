package jp.ikodaicho.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema allows, out of what was seen where it can. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> DATES = List.of(
            "2023-05-10",
            "2023-09",
            "2023-11-30",
            "FY2023",
            "2024-01-15",
            "2024-04",
            "2024-06-30",
            "FY2024",
            "2025-03",
            "2025-12-01");
    private static final List<String> TEXTS = List.of("確認済", "議事録 第3版", "a", "𠮷田・葛󠄀城", "plain text", "二行\n目");
    private static final double OFTEN = 0.75;
    private static final double SELDOM = 0.25;

    private final Contract contract;
    private final Pool pool;
    private final RandomGenerator random;
    private final Map<String, String> scene;
    private final List<String> kinds;

    /** Values that fit a scene, where it says something, for a path that names things of those kinds. */
    Values(Contract contract, Pool pool, RandomGenerator random, Map<String, String> scene, List<String> kinds) {
        this.contract = contract;
        this.pool = pool;
        this.random = random;
        this.scene = scene;
        this.kinds = kinds;
    }

    /** A value of a field of that name. */
    JsonNode json(String name, JsonNode reference) {
        JsonNode schema = contract.resolve(reference);
        return switch (schema.path("type").asString("string")) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "integer" -> JSON.numberNode(known(name).orElseGet(() -> number(schema)));
            case "number" -> JSON.numberNode(number(schema) + random.nextInt(100) / 100.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.stringNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        List<String> required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        schema.path("properties").forEachEntry((name, property) -> {
            if (required.contains(name) || random.nextDouble() < SELDOM) {
                object.set(name, json(name, property));
            }
        });
        return object;
    }

    /** An object of what is given, and of what else is required. */
    ObjectNode required(JsonNode schema, Function<String, Optional<JsonNode>> given) {
        ObjectNode object = JSON.objectNode();
        List<String> required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        schema.path("properties")
                .forEachEntry((name, property) -> given.apply(name)
                        .or(() -> required.contains(name) ? Optional.of(json(name, property)) : Optional.empty())
                        .ifPresent(value -> object.set(name, value)));
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = JSON.arrayNode();
        int size = schema.path("minItems").asInt(0) + 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            array.add(json(name, schema.path("items")));
        }
        return array;
    }

    private Optional<Long> known(String name) {
        return Pool.in(scene, name)
                .filter(value -> value.matches("\\d{1,18}") && random.nextDouble() < OFTEN)
                .map(Long::valueOf);
    }

    private long number(JsonNode schema) {
        long low = Math.max(1, schema.path("minimum").asLong(1));
        long high = Math.min(1_000, schema.path("maximum").asLong(1_000));
        return low >= high ? low : random.nextLong(low, high + 1);
    }

    /** A text of a field of that name: as in the scene, as seen elsewhere, or made up. */
    private String text(String name, JsonNode schema) {
        List<String> choices = choices(schema);
        Optional<String> known = Pool.in(scene, name).filter(value -> choices.isEmpty() || choices.contains(value));
        if (!choices.isEmpty()) {
            return known.filter(value -> random.nextDouble() < OFTEN).orElseGet(() -> any(choices));
        }
        if (isDate(schema)) {
            return any(DATES);
        }
        List<String> examples = Examples.field(name, scene, random);
        if (!examples.isEmpty()) {
            return any(examples);
        }
        String pattern = schema.path("pattern").asString("(?s).*");
        return known.or(() -> seen(name))
                .filter(value -> value.matches(pattern) && random.nextDouble() < OFTEN)
                .orElseGet(() ->
                        schema.has("pattern") ? Examples.shaped(pattern, random).getFirst() : cut(any(TEXTS), schema));
    }

    /** Something of that name; a name never seen may be another of a kind in the path, as a successor is a division. */
    private Optional<String> seen(String name) {
        return pool.any(name)
                .or(() -> kinds.isEmpty() || random.nextBoolean() ? Optional.empty() : pool.any(any(kinds)));
    }

    private static boolean isDate(JsonNode schema) {
        return schema.path("format").asString("").startsWith("date")
                || schema.path("example").asString("").matches("\\d{4}-\\d{2}");
    }

    private static List<String> choices(JsonNode schema) {
        return schema.path("enum").values().stream().map(JsonNode::asString).toList();
    }

    private static String cut(String text, JsonNode schema) {
        return text.substring(
                0, Math.min(text.length(), schema.path("maxLength").asInt(text.length())));
    }

    /** A value for a place in the path. */
    String place(Operation operation, String name) {
        JsonNode schema = contract.resolve(
                operation.parameter("path", name).map(p -> p.path("schema")).orElse(JSON.objectNode()));
        List<String> choices = choices(schema);
        Optional<String> known = Pool.in(scene, operation.meaning(name));
        if (!choices.isEmpty()) {
            return known.filter(choices::contains).orElseGet(() -> any(choices));
        }
        return known.or(() -> seen(operation.meaning(name)))
                .or(() -> Examples.field(name, scene, random).stream().findFirst())
                .orElseGet(() -> schema.path("example").asString("unknown"));
    }

    /** A value of a parameter in the query: the document's example, or one by its name. */
    String query(JsonNode parameter) {
        String name = parameter.path("name").asString();
        JsonNode schema = contract.resolve(parameter.path("schema"));
        if (parameter.has("example")) {
            return parameter.path("example").asString();
        }
        List<String> known = Examples.query(name);
        return known.isEmpty() ? json(name, schema).asString() : any(known);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
