package jp.ikodaicho.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/** Values that can neither be told from the document nor found in an answer, by the name of the field or parameter. */
final class Examples {

    private static final List<String> POINTS =
            List.of("record:1", "record:30", "record:130", "2024-03-31", "2026-11-22T09:00:00+09:00", "2099-01-01");

    private static final Map<String, List<String>> QUERY = Map.of(
            "asOf", POINTS,
            "from", POINTS,
            "to", POINTS,
            "factDate", List.of("2024-07-10", "2023-04-01", "2030-01-01"),
            "fiscalYear", List.of("FY2023", "R6", "2025", "H31"),
            "after", List.of("0", "5", "120"),
            "limit", List.of("1", "3", "500"),
            "prefecture", List.of("茨城県"),
            "name", List.of("龍ケ崎市"));

    private static final Map<String, List<String>> FIELDS = Map.of(
            "field", List.of("completedOn", "comment", "end", "start", "reason", "startedOn", "occurredOn"),
            "value", List.of("2024-03-31", "2024-02", "FY2023", "訂正後"),
            "fiscalYear", List.of("FY2022", "FY2023", "FY2024", "FY2025"),
            "month", List.of("2024-01", "2024-02", "2025-11"));

    /** What the patterns of the document are satisfied with. */
    private static final List<String> SHAPED =
            List.of("1234567890123", "ab".repeat(32), "fuzz-password-1", "2026-01", "FY2024", "082082", "MJ028902");

    private Examples() {}

    static List<String> query(String name) {
        return QUERY.getOrDefault(name, List.of());
    }

    /** A field to be corrected is one that the event in the scene has. */
    static List<String> field(String name, Map<String, String> scene, RandomGenerator random) {
        List<String> examples = FIELDS.getOrDefault(name, List.of());
        List<String> present = examples.stream()
                .filter(field -> scene.containsKey(Pool.key(field)))
                .toList();
        return name.equals("code") ? List.of(freshCode(random)) : present.isEmpty() ? examples : present;
    }

    /** Texts of the given pattern; a key nobody has yet comes first. */
    static List<String> shaped(String pattern, RandomGenerator random) {
        String key = "fuzz-" + Integer.toString(random.nextInt(1_000_000), 36);
        List<String> fitting = Stream.concat(Stream.of(key), SHAPED.stream())
                .filter(text -> text.matches(pattern))
                .toList();
        if (fitting.isEmpty()) {
            throw new IllegalStateException("nothing in Examples.SHAPED is of the form " + pattern);
        }
        return fitting;
    }

    /** A municipality code with the right check digit that nobody has yet, most likely. */
    private static String freshCode(RandomGenerator random) {
        String digits = "%05d".formatted(random.nextInt(10_000, 46_000));
        return IntStream.range(0, 10)
                .mapToObj(check -> digits + check)
                .filter(MunicipalityCode::isValid)
                .findFirst()
                .orElse("082082");
    }
}
