package jp.ikodaicho.api.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * CSV that Excel opens by a double click: UTF-8 with a byte order mark, CRLF. Dates are ISO, in Japanese with a column of 和暦
 * beside. Words that Excel would take for a formula get an apostrophe in front.
 */
final class CsvExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final Texts t;
    private final boolean wareki;

    private CsvExport(Texts t) {
        this.t = t;
        this.wareki = Locale.JAPANESE.equals(t.locale());
    }

    static byte[] of(Table table, Texts t) {
        return new CsvExport(t).write(table).getBytes(StandardCharsets.UTF_8);
    }

    private String write(Table table) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.headings().stream().flatMap(this::heading).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().flatMap(this::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Stream<String> heading(Table.Heading heading) {
        return heading.dates() && wareki
                ? Stream.of(heading.name(), t.of("export.wareki", "name", heading.name()))
                : Stream.of(heading.name());
    }

    private Stream<String> cell(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> Stream.of(harmless(text));
            case Cell.Amount(var amount) -> Stream.of(amount == null ? "" : amount.toPlainString());
            case Cell.Date(var date) -> wareki ? Stream.of(iso(date), t.date(date)) : Stream.of(iso(date));
        };
    }

    private static String iso(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
