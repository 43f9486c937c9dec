package jp.ikodaicho.api.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet: the headings stay in sight and filter, days are dates that Excel shows as 和暦 and sorts as dates;
 * a date known to the month or the year only is words. On paper each sheet says what body it is about, and as of when.
 */
final class ExcelFile {

    private static final String ERA = "[$-411]ggge\"年\"m\"月\"d\"日\"";
    private static final String ISO = "yyyy-mm-dd";
    private static final double NARROW = 12;
    private static final double WIDE = 40;
    private static final String PRINTED_IN = "Yu Gothic,Regular";
    private static final int PRINTED_SIZE = 10;

    private final Frame frame;
    private final Texts t;
    private final String dayFormat;

    private ExcelFile(Frame frame) {
        this.frame = frame;
        this.t = frame.t();
        this.dayFormat = Locale.JAPANESE.equals(t.locale()) ? ERA : ISO;
    }

    static byte[] of(Table table, Frame frame) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "ikodaicho", null)) {
            new ExcelFile(frame).write(table, book.newWorksheet(table.title()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Table table, Worksheet sheet) {
        List<Table.Heading> headings = table.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column).name());
            sheet.style(0, column).bold().fillColor("E6E6E6").wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                write(sheet, row + 1, column, table.rows().get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), headings.size() - 1);
        paper(sheet, table.title());
    }

    private void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> sheet.value(row, column, text);
            case Cell.Amount(var amount) -> sheet.value(row, column, amount);
            case Cell.Date(PartialDate.Day(LocalDate day)) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(dayFormat).set();
            }
            case Cell.Date(var date) -> sheet.value(row, column, t.date(date));
        }
    }

    /** For the longest text in it, a full-width character counting two. */
    private double width(Table table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> text(row.get(column))
                        .codePoints()
                        .map(c -> c < 0x80 ? 1 : 2)
                        .sum())
                .max()
                .orElse(0);
        return Math.clamp(longest + 2, NARROW, WIDE);
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Amount(var amount) -> Objects.toString(amount, "");
            case Cell.Date(var date) -> t.date(date);
        };
    }

    private void paper(Worksheet sheet, String title) {
        Frame.@Nullable Body body = frame.body();
        Frame.@Nullable State state = frame.state();
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        String about = body == null ? title : body.name() + " " + title;
        sheet.header(printed(about), Position.LEFT, PRINTED_IN, PRINTED_SIZE);
        if (state != null) {
            String basis = t.of("footer.basis", "moment", state.moment(), "record", state.record());
            sheet.footer(printed(basis), Position.LEFT, PRINTED_IN, PRINTED_SIZE);
        }
    }

    /** An ampersand is a command there. */
    private static String printed(String text) {
        return text.replace("&", "&&");
    }
}
