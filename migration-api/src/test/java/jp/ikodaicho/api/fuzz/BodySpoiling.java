package jp.ikodaicho.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import jp.ikodaicho.api.fuzz.Spoiling.Way;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done to a body: to one field of its JSON, to the text of it, or to its bytes. */
final class BodySpoiling {

    private static final String MARK = "@@here@@";

    /** JSON values that no field expects, or only some; raw, because some of them are no JSON. */
    private static final List<String> ODD = List.of(
            "null",
            "true",
            "1",
            "-1",
            "0",
            "1.5",
            "1e400",
            "-0",
            "NaN",
            "Infinity",
            "2147483648",
            "9223372036854775808",
            "123456789012345678901234567890",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"a\":{\"b\":[1]}}",
            "\"\"",
            "\"   \"",
            "\"\\ud800\"",
            "\"x\\udc00\"",
            "\"\\u0000\"",
            "\"\\u0007a\"",
            "\"\\u0085\"",
            "\"\\u200b\"",
            "\"\\u202e\"",
            "\"\\ufeff\"",
            "\"葛\\udb40\\udd00\"",
            "\"𠮷\"",
            "\"\\uffff\"",
            "\"a\\tb\\r\\nc\"",
            "\"{subject}\"",
            "\"{field},{value}\"",
            "\"%s%n\"",
            "\"'; drop table event_log; --\"",
            "\"../../etc/passwd\"",
            "\"<script>alert(1)</script>\"",
            "\"2024-02-30\"",
            "\"2024-13\"",
            "\"2024-6-1\"",
            "\"FY99999\"",
            "\"FY0\"",
            "\"9999-12-31\"",
            "\"+999999999-12-31\"",
            "\"-0001-01-01\"",
            "\"0000-01-01\"",
            "\"0001-01\"",
            "\"２０２４-０１\"",
            "\"2024-01-01T00:00:00Z\"",
            "\"R6\"",
            "\"true\"",
            "\"DONE\"",
            "\"000000\"",
            "\"-\"",
            "\"A\"",
            "\"a/b\"",
            "\"a#1\"");

    private static final List<Integer> LENGTHS = List.of(37, 65, 201, 501, 2_001, 4_001, 70_000, 300_000);

    static final List<Way> WAYS = List.of(
            new Way("odd value", (draft, random) -> inField(draft, random, Spoiling.any(ODD, random))),
            new Way("odd value again", (draft, random) -> inField(draft, random, Spoiling.any(ODD, random))),
            new Way("long text", (draft, random) -> inField(draft, random, longText(random))),
            new Way("unknown field", (draft, random) -> object(draft, random, o -> o.put("mood", "good"))),
            new Way("missing field", (draft, random) -> object(draft, random, o -> removeOne(o, random))),
            new Way("duplicate field", (draft, random) -> text(draft, json -> twice(json))),
            new Way("odd whole", (draft, random) -> text(draft, json -> Spoiling.any(ODD, random))),
            new Way("deep", (draft, random) -> text(draft, json -> nested(random, json))),
            new Way("empty", (draft, random) -> text(draft, json -> "")),
            new Way(
                    "cut off",
                    (draft, random) -> text(draft, json -> json.substring(0, random.nextInt(json.length() + 1)))),
            new Way("more after the end", (draft, random) -> text(draft, json -> json + "}")),
            new Way("two documents", (draft, random) -> text(draft, json -> json + json)),
            new Way("comment", (draft, random) -> text(draft, json -> "/* */" + json)),
            new Way("byte order mark", (draft, random) -> text(draft, json -> "\uFEFF" + json)),
            new Way(
                    "utf-16",
                    (draft, random) -> bytes(draft, bytes -> draftText(bytes).getBytes(StandardCharsets.UTF_16))),
            new Way("broken utf-8", BodySpoiling::brokenUtf8),
            new Way("any byte", BodySpoiling::anyByte),
            new Way("promises more", (draft, random) -> promise(draft, 1 + random.nextInt(50))),
            new Way(
                    "two megabytes",
                    (draft, random) -> bytes(draft, bytes -> Arrays.copyOf(spaced(bytes), 2_000_000))));

    private BodySpoiling() {}

    private static String longText(RandomGenerator random) {
        return "\"" + "長".repeat(Spoiling.any(LENGTHS, random)) + "\"";
    }

    /** Puts raw JSON in the place of one value somewhere in the body. */
    private static void inField(Draft draft, RandomGenerator random, String odd) {
        object(draft, random, object -> {
            List<String> names = List.copyOf(object.propertyNames());
            object.put(names.isEmpty() ? "mood" : Spoiling.any(names, random), MARK);
        });
        text(draft, json -> json.replace("\"" + MARK + "\"", odd));
    }

    private interface Change {
        void on(ObjectNode object);
    }

    private interface Rewrite {
        String of(String text);
    }

    private interface Bytes {
        byte[] of(byte[] bytes);
    }

    private static void object(Draft draft, RandomGenerator random, Change change) {
        if (draft.json != null && draft.raw == null) {
            List<ObjectNode> objects = new ArrayList<>();
            objects(draft.json, objects);
            if (!objects.isEmpty()) {
                change.on(Spoiling.any(objects, random));
            }
        }
    }

    private static void objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> objects(child, found));
    }

    private static void removeOne(ObjectNode object, RandomGenerator random) {
        List<String> names = List.copyOf(object.propertyNames());
        if (!names.isEmpty()) {
            object.remove(Spoiling.any(names, random));
        }
    }

    private static void text(Draft draft, Rewrite rewrite) {
        bytes(draft, bytes -> rewrite.of(draftText(bytes)).getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(Draft draft, Bytes change) {
        if (draft.operation.body().isPresent()) {
            draft.raw = change.of(draft.bytes());
        }
    }

    private static String draftText(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String twice(String json) {
        int colon = json.indexOf(':');
        int end = json.lastIndexOf('}');
        return colon < 0 || end < 0 ? json : json.substring(0, end) + "," + json.substring(1, colon) + ":1}";
    }

    private static String nested(RandomGenerator random, String json) {
        int depth = Spoiling.any(List.of(50, 400, 600, 5_000, 100_000), random);
        return random.nextBoolean()
                ? "[".repeat(depth) + "]".repeat(depth)
                : json.replaceFirst("\\{", "{\"mood\":" + "{\"a\":".repeat(depth) + "1" + "}".repeat(depth) + ",");
    }

    private static void brokenUtf8(Draft draft, RandomGenerator random) {
        List<byte[]> broken = List.of(
                new byte[] {(byte) 0xC3, 0x28},
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xC0, (byte) 0xAF},
                new byte[] {(byte) 0x83, 0x65});
        object(draft, random, object -> {
            List<String> names = List.copyOf(object.propertyNames());
            object.put(names.isEmpty() ? "mood" : Spoiling.any(names, random), MARK);
        });
        String marked = new String(draft.bytes(), StandardCharsets.ISO_8859_1);
        String bytes = new String(Spoiling.any(broken, random), StandardCharsets.ISO_8859_1);
        bytes(draft, before -> marked.replace(MARK, bytes).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void anyByte(Draft draft, RandomGenerator random) {
        bytes(draft, bytes -> {
            byte[] changed = bytes.clone();
            if (changed.length > 0) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            return changed;
        });
    }

    private static void promise(Draft draft, int bytes) {
        if (draft.operation.body().isPresent()) {
            draft.leftOff = bytes;
        }
    }

    private static byte[] spaced(byte[] bytes) {
        byte[] spaced = Arrays.copyOf(Objects.requireNonNull(bytes), 2_000_000);
        Arrays.fill(spaced, bytes.length, spaced.length, (byte) ' ');
        return spaced;
    }
}
