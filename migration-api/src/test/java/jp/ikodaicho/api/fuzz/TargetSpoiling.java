package jp.ikodaicho.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import jp.ikodaicho.api.fuzz.Spoiling.Way;

/** What is done to the request line: places of the path, the query, the method. */
final class TargetSpoiling {

    /** A path that names no operation, or another one. */
    private static final Set<Integer> ELSEWHERE = Set.of(400, 404, 405);

    private static final List<String> SEGMENTS = List.of(
            "",
            ".",
            "..",
            "%2e%2e",
            "%2F",
            "a%2Fb",
            "%5C",
            "%00",
            "%0d%0aX:%20y",
            "%C0%AF",
            "%FF",
            "%zz",
            "%",
            ";a=b",
            "x;a=b",
            "%3B",
            "%252F",
            "%7B%7D",
            "x".repeat(64),
            "x".repeat(65),
            "x".repeat(3_000),
            "x".repeat(9_000),
            "%E6%88%B8%E7%B1%8D",
            "%F0%A0%AE%B7",
            "%ED%A0%80",
            "UPPER",
            "a%20b",
            "%20",
            "*",
            "~",
            "-",
            "0",
            "-1",
            "99999999999999999999",
            "null",
            "082083",
            "082082",
            "000000",
            "999999",
            "tasks",
            "{x}",
            "a|b",
            "a\"b",
            "<b>",
            "%27%20or%201=1");
    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "%00",
            "%zz",
            "%",
            "%FF",
            "%ED%A0%80",
            "%0d%0a",
            "null",
            "-1",
            "0",
            "501",
            "99999999999999999999",
            "1.5",
            "abc",
            "record:",
            "record:0",
            "record:-1",
            "record:999999",
            "record:99999999999999999999",
            "2024-02-30",
            "2024-13-01",
            "2024-06",
            "FY2024",
            "FY1899",
            "R0",
            "R99",
            "H1",
            "S63",
            "0000-01-01",
            "9999-12-31",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "%2B1000000000-01-01",
            "2024-01-01T00:00:00",
            "2024-01-01T00:00:00Z",
            "2024-01-01T25:00:00Z",
            "9999-12-31T23:59:59Z",
            "%2B999999999-12-31T23:59:59.999999999-18:00",
            "-999999999-01-01T00:00:00%2B18:00",
            "1969-12-31T23:59:59Z",
            "%EF%BC%92%EF%BC%90",
            "%F0%A0%AE%B7",
            "x".repeat(2_000),
            "a,b",
            "%7Bcode%7D",
            "survey",
            "phase-started",
            "business");
    private static final List<String> METHODS = List.of(
            "DELETE", "DELETE", "PUT", "PATCH", "POST", "GET", "HEAD", "OPTIONS", "TRACE", "FOO", "get", "PROPFIND");

    static final List<Way> WAYS = List.of(
            new Way("segment", TargetSpoiling::segment),
            new Way("segment again", TargetSpoiling::segment),
            new Way("query", TargetSpoiling::query),
            new Way("query again", TargetSpoiling::query),
            new Way("query twice", TargetSpoiling::queryTwice),
            new Way(
                    "unknown query",
                    (draft, random) -> draft.query.add(Map.entry("mood", Spoiling.any(VALUES, random)))),
            new Way("name of a query", (draft, random) -> draft.query.add(Map.entry("%zz", "1"))),
            new Way("method", TargetSpoiling::method),
            new Way("deletion", (draft, random) -> draft.method = "DELETE"));

    private TargetSpoiling() {}

    private static void segment(Draft draft, RandomGenerator random) {
        if (!draft.path.isEmpty()) {
            String place = Spoiling.any(List.copyOf(draft.path.keySet()), random);
            draft.path.put(place, Spoiling.any(SEGMENTS, random));
            draft.besides.addAll(ELSEWHERE);
        }
    }

    private static void query(Draft draft, RandomGenerator random) {
        List<String> names = new ArrayList<>(List.of("asOf", "factDate"));
        draft.operation
                .parameters("query")
                .forEach(p -> names.add(p.path("name").asString()));
        String name = Spoiling.any(names, random);
        draft.query.removeIf(entry -> entry.getKey().equals(name));
        draft.query.add(Map.entry(name, Spoiling.any(VALUES, random)));
    }

    private static void queryTwice(Draft draft, RandomGenerator random) {
        query(draft, random);
        draft.query.add(Map.entry(draft.query.getLast().getKey(), Spoiling.any(VALUES, random)));
    }

    private static void method(Draft draft, RandomGenerator random) {
        draft.method = Spoiling.any(METHODS, random);
    }
}
