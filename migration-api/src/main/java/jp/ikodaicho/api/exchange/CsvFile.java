package jp.ikodaicho.api.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in an encoding offices use ({@link CsvText}); what is none of these is refused. Characters stay as they
 * are. Excel's "Unicode text" is the same with tabs.
 *
 * @param lines those that are not empty, the header first
 */
public record CsvFile(List<Line> lines) {

    /**
     * A line.
     *
     * @param number in the file, from 1; of the first line where a quoted field goes over several
     */
    public record Line(long number, List<String> fields) {}

    public CsvFile {
        lines = List.copyOf(lines);
    }

    /** Reads a file; throws 422 {@code csv-invalid} for one that is empty or no CSV in these encodings. */
    public static CsvFile read(byte @Nullable [] bytes) {
        CsvErrors errors = new CsvErrors();
        List<Line> lines = bytes == null ? List.of() : lines(CsvText.decode(bytes), errors);
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.add(1, "empty", Map.of());
        }
        errors.refuseIfAny();
        return new CsvFile(lines);
    }

    /** Reads the first sheet of an Excel file as if it were CSV; throws 422 for one that is empty or cannot be read. */
    public static CsvFile ofExcel(byte[] bytes) {
        List<Line> lines = XlsxFile.lines(bytes);
        if (lines.isEmpty()) {
            throw CsvErrors.of(1, "empty");
        }
        return new CsvFile(lines);
    }

    private static List<Line> lines(String text, CsvErrors errors) {
        List<Line> lines = new ArrayList<>();
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()) {
            records.forEach(r -> lines.add(new Line(r.getStartingLineNumber(), r.getFields())));
        } catch (CsvParseException e) {
            errors.add(lines.isEmpty() ? 1 : lines.getLast().number() + 1, "quotes", Map.of());
        }
        return lines;
    }

    /** A tab where the first line has some and no comma. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 && header.indexOf(',') < 0 ? '\t' : ',';
    }

    /** The lines below the header. */
    public List<Line> body() {
        return lines.subList(1, lines.size());
    }
}
