package jp.ikodaicho.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that officials can sort, filter and print at once. */
class ExcelFileTest {

    @TempDir
    private Path folder;

    private static final List<Column<String>> COLUMNS = List.of(
            Column.text("団体", row -> "082082"),
            Column.amount("額", BigDecimal::new),
            Column.date("期限", row -> PartialDate.parse("2025-11-21")),
            Column.date("年度", row -> PartialDate.parse("FY2024")));

    @Test
    void a_day_is_a_date_a_number_a_number_and_a_code_keeps_its_zero() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook("-12.4")))) {
            Row row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("082082");
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("-12.4"));
            assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2025, 11, 21, 0, 0));
            assertThat(row.getCellText(3)).isEqualTo("令和6年度");
        }
    }

    @Test
    void headings_stay_in_sight_and_filter_and_days_are_written_in_the_japanese_era() throws IOException {
        Map<String, String> parts = parts(workbook("1"));

        assertThat(Parser.unescapeEntities(String.valueOf(parts.get("xl/worksheets/sheet1.xml")), false))
                .contains("state=\"frozen\"", "<autoFilter ref=\"A1:D2\"", "orientation=\"landscape\"", "基準 今（記録番号 7）");
        assertThat(parts.get("xl/styles.xml")).contains("[$-411]ggge");
    }

    private static byte[] workbook(String amount) {
        return ExcelFile.of(Table.of("表", COLUMNS, List.of(amount)), FRAME);
    }

    private static final Frame FRAME = new Frame(
            Texts.in(Locale.JAPANESE),
            new Frame.Body("082082", "龍ケ崎市", false),
            null,
            new Frame.Token("_csrf", ""),
            new Frame.State(7, "今", null),
            new Frame.Times(null, null),
            "/082082/board",
            Map.of(),
            path -> path);

    private Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("table.xlsx"), workbook).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
