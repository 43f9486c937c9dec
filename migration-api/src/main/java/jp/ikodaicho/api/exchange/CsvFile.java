package jp.ikodaicho.api.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8 with or without its mark, or in CP932 as Excel saves it in Japan; what is neither is refused.
 * Characters stay as they are.
 *
 * @param lines those that are not empty, the header first
 */
public record CsvFile(List<Line> lines) {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final String MARK = "\uFEFF";

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
        List<Line> lines = bytes == null ? List.of() : lines(text(bytes), errors);
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

    private static String text(byte[] bytes) {
        try {
            String text = decode(bytes, StandardCharsets.UTF_8);
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return cp932(bytes);
        }
    }

    private static String cp932(byte[] bytes) {
        try {
            return decode(bytes, CP932);
        } catch (CharacterCodingException neither) {
            throw CsvErrors.of(1, "encoding");
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** The lines below the header. */
    public List<Line> body() {
        return lines.subList(1, lines.size());
    }
}
