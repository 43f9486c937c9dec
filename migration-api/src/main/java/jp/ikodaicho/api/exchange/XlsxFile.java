package jp.ikodaicho.api.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of an Excel file that is in sight and not empty, as lines of text. Numbers are written plainly, formulas as
 * what they came to. How large it may be unpacked is for {@link ZipArchive} to say.
 */
final class XlsxFile {

    private XlsxFile() {}

    /** Reads a file; throws 422 {@code csv-invalid} for one that is no Excel file or too large. */
    static List<CsvFile.Line> lines(byte[] bytes) {
        ZipArchive.of(bytes).check();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(XlsxFile::lines)
                    .filter(lines -> !lines.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        } catch (IOException | ExcelReaderException | IllegalArgumentException | NullPointerException e) {
            throw FileProblem.of("xlsx-broken", null);
        }
    }

    private static List<CsvFile.Line> lines(Sheet sheet) {
        List<CsvFile.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                List<String> fields =
                        row.stream().map(cell -> cell == null ? "" : text(cell)).toList();
                if (fields.stream().anyMatch(field -> !field.isEmpty())) {
                    lines.add(new CsvFile.Line(row.getRowNum(), fields));
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return lines;
    }

    private static String text(Cell cell) {
        @Nullable Object value = cell.getValue();
        return value instanceof BigDecimal number && cell.getType() == CellType.NUMBER
                ? number.stripTrailingZeros().toPlainString()
                : Objects.toString(value == null ? cell.getRawValue() : value, "");
    }
}
