package jp.ikodaicho.api.characters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.ikodaicho.api.exchange.CsvFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a list says what: its header is the first of its first lines that names the codes (titles may stand above), else its
 * first line; what its columns are is known by their names, or chosen by a person.
 *
 * @param line the header
 * @param body the lines below it
 * @param places by column, from 0
 */
record ListHeader(CsvFile.Line line, List<CsvFile.Line> body, Map<ListColumn, Integer> places) {

    private static final int FIRST_LINES = 10;
    private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\t\r]");

    /**
     * Finds it.
     *
     * @param chosen places a person chose, below 0 for none; empty to go by names
     */
    static ListHeader of(CsvFile table, Map<ListColumn, Integer> chosen) {
        List<CsvFile.Line> lines = table.lines();
        int at = IntStream.range(0, Math.min(FIRST_LINES, lines.size()))
                .filter(i -> places(lines.get(i)).containsKey(ListColumn.CODE))
                .findFirst()
                .orElse(0);
        Map<ListColumn, Integer> places = places(lines.get(at));
        chosen.forEach((column, place) -> {
            if (place < 0) {
                places.remove(column);
            } else {
                places.put(column, place);
            }
        });
        return new ListHeader(lines.get(at), lines.subList(at + 1, lines.size()), places);
    }

    private static Map<ListColumn, Integer> places(CsvFile.Line header) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < header.fields().size(); i++) {
            for (ListColumn column : ListColumn.values()) {
                if (column.isNamed(header.fields().get(i).strip())) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    boolean has(ListColumn column) {
        return places.containsKey(column);
    }

    /** What stands in a line's cell; empty where the list or the line has no such cell. */
    String cell(CsvFile.Line of, ListColumn column) {
        @Nullable Integer place = places.get(column);
        String text =
                place == null || place >= of.fields().size() ? "" : of.fields().get(place);
        return isOurs() && GUARDED.matcher(text).find() ? text.substring(1) : text;
    }

    /** Whether the file was taken away from here: then words that Excel would compute have an apostrophe in front. */
    private boolean isOurs() {
        return line.fields().stream().anyMatch(heading -> heading.contains(CharacterTable.ATTRIBUTED));
    }
}
