package jp.ikodaicho.api.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import jp.ikodaicho.api.fuzz.Spoiling.Way;

/** What is done to a file that is no JSON: to one of its cells, to one of its lines, to its encoding. */
final class CsvSpoiling {

    /** Bytes one a character, so that what is no UTF-8 can stand here too. */
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            "\"a\nb\"",
            "\"a\"b",
            "\u0000",
            "\u0007",
            "\u00ed\u00a0\u0080",
            "\u00ed\u00b0\u0080",
            "\u00ef\u00bb\u00bf",
            "\u00e2\u0080\u00ae",
            "\u00f0\u00a0\u00ae\u00b7",
            "\u00ff",
            "\u0083",
            "-1",
            "0",
            "41",
            "1.5",
            "1e400",
            "0.99999999999999999999",
            "9".repeat(400),
            "9223372036854775808",
            "NaN",
            "=1+1",
            "true",
            "a;b",
            "a\tb",
            "x".repeat(300),
            "x".repeat(70_000));

    static final List<Way> WAYS = List.of(
            new Way("odd cell", (draft, random) -> cell(draft, random, Spoiling.any(CELLS, random))),
            new Way("another odd cell", (draft, random) -> cell(draft, random, Spoiling.any(CELLS, random))),
            new Way("line twice", (draft, random) -> line(draft, random, line -> line + "\n" + line)),
            new Way("line without its end", (draft, random) -> line(draft, random, CsvSpoiling::half)),
            new Way("line with more", (draft, random) -> line(draft, random, line -> line + ",x")),
            new Way("no line", (draft, random) -> line(draft, random, line -> "")),
            new Way("cp932", (draft, random) -> file(draft, CsvSpoiling::cp932)));

    private CsvSpoiling() {}

    private interface Change {
        String of(String text);
    }

    private static void cell(Draft draft, RandomGenerator random, String odd) {
        line(draft, random, line -> {
            String[] cells = line.split(",", -1);
            cells[random.nextInt(cells.length)] = odd;
            return String.join(",", cells);
        });
    }

    private static void line(Draft draft, RandomGenerator random, Change change) {
        file(draft, file -> {
            String[] lines = file.split("\n", -1);
            int at = random.nextInt(lines.length);
            lines[at] = change.of(lines[at]);
            return String.join("\n", Arrays.asList(lines));
        });
    }

    private static String half(String line) {
        return line.substring(0, line.length() / 2);
    }

    private static String cp932(String file) {
        String text = new String(file.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new String(text.getBytes(Charset.forName("windows-31j")), StandardCharsets.ISO_8859_1);
    }

    private static void file(Draft draft, Change change) {
        if (draft.json == null && draft.raw != null) {
            String file = new String(Objects.requireNonNull(draft.raw), StandardCharsets.ISO_8859_1);
            draft.raw = change.of(file).getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
