package jp.ikodaicho.api.characters.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of {@code resources/characters}, kept as the bytes of its file: lines ascending by their first column, whose rows are
 * made when asked for. So all tables together take little more than their size.
 */
final class TsvTable {

    private static final byte TAB = '\t';

    private final byte[] bytes;
    private final int[] starts;

    private TsvTable(byte[] bytes) {
        this.bytes = bytes;
        this.starts = IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, bytes.length).filter(i -> bytes[i - 1] == '\n'))
                .toArray();
    }

    /** A row; columns that are empty or missing at its end are null. */
    record Row(List<String> fields) {

        String text(int column) {
            return Objects.requireNonNull(optional(column), "an empty column");
        }

        @Nullable
        String optional(int column) {
            return column < fields.size() && !fields.get(column).isEmpty() ? fields.get(column) : null;
        }

        @Nullable
        Integer number(int column) {
            String text = optional(column);
            return text == null ? null : Integer.valueOf(text);
        }
    }

    static TsvTable read(String name) {
        String file = "/characters/" + name + ".tsv.gz";
        try (InputStream packed = Objects.requireNonNull(TsvTable.class.getResourceAsStream(file), file)) {
            return unpacked(packed.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static TsvTable unpacked(byte[] packed) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new TsvTable(unpacked.readAllBytes());
        }
    }

    int size() {
        return starts.length - 1;
    }

    Row row(int number) {
        String line =
                new String(bytes, starts[number], starts[number + 1] - 1 - starts[number], StandardCharsets.UTF_8);
        return new Row(List.of(line.split("\t", -1)));
    }

    /** The rows whose first column is this. */
    List<Row> rows(String key) {
        return rows(0, null, key).toList();
    }

    /** The rows with this in a column, which the order of rows given is ascending by; null for that of the file. */
    Stream<Row> rows(int column, int @Nullable [] order, String value) {
        byte[] wanted = value.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = order == null ? size() : order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(at(order, middle), column, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return IntStream.range(low, order == null ? size() : order.length)
                .map(i -> at(order, i))
                .takeWhile(row -> compare(row, column, wanted) == 0)
                .mapToObj(this::row);
    }

    private static int at(int @Nullable [] order, int i) {
        return order == null ? i : order[i];
    }

    /** The numbers of all rows that have something in a column, ascending by it, equal ones in the order of the file. */
    int[] orderBy(int column) {
        int[][] fields =
                IntStream.range(0, size()).mapToObj(row -> field(row, column)).toArray(int[][]::new);
        return IntStream.range(0, size())
                .filter(row -> fields[row][0] < fields[row][1])
                .boxed()
                .sorted((a, b) ->
                        Arrays.compareUnsigned(bytes, fields[a][0], fields[a][1], bytes, fields[b][0], fields[b][1]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int row, int column, byte[] wanted) {
        int[] field = field(row, column);
        return Arrays.compareUnsigned(bytes, field[0], field[1], wanted, 0, wanted.length);
    }

    /** Where a field begins and ends. */
    private int[] field(int row, int column) {
        int end = starts[row + 1] - 1;
        int from = starts[row];
        for (int i = 0; i < column && from <= end; i++) {
            from = endOfField(from, end) + 1;
        }
        return from > end ? new int[] {end, end} : new int[] {from, endOfField(from, end)};
    }

    private int endOfField(int from, int end) {
        int i = from;
        while (i < end && bytes[i] != TAB) {
            i++;
        }
        return i;
    }
}
