package jp.ikodaicho.api.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import org.junit.jupiter.api.Test;

/** What a CSV says so that Excel opens it by a double click, unspoilt and unharmed. */
class CsvExportTest {

    private static final List<Column<Map<String, String>>> COLUMNS = List.of(
            Column.text("団体", row -> row.getOrDefault("body", "")),
            Column.amount("額", row -> row.containsKey("amount") ? new BigDecimal(row.get("amount")) : null),
            Column.date("完了日", row -> row.containsKey("day") ? PartialDate.parse(row.get("day")) : null));

    @Test
    void dates_are_iso_with_the_japanese_year_beside_and_stay_as_precise_as_they_are() {
        assertThat(csv(Locale.JAPANESE, List.of(Map.of("day", "2025-11-21"), Map.of("day", "FY2024"), Map.of())))
                .isEqualTo("""
                        \uFEFF団体,額,完了日,完了日（和暦）\r
                        ,,2025-11-21,令和7年11月21日\r
                        ,,FY2024,令和6年度\r
                        ,,,\r
                        """);
    }

    @Test
    void in_english_there_is_no_japanese_year() {
        assertThat(csv(Locale.ENGLISH, List.of(Map.of("day", "2025-11-21"))))
                .isEqualTo("\uFEFF団体,額,完了日\r\n,,2025-11-21\r\n");
    }

    @Test
    void words_never_become_formulas_and_numbers_stay_numbers() {
        assertThat(csv(
                        Locale.ENGLISH,
                        List.of(
                                Map.of("body", "=HYPERLINK(\"x\")", "amount", "-12.40"),
                                Map.of("body", "@SUM", "amount", "1E+3"),
                                Map.of("body", "082082"))))
                .isEqualTo("\uFEFF団体,額,完了日\r\n\"'=HYPERLINK(\"\"x\"\")\",-12.40,\r\n'@SUM,1000,\r\n082082,,\r\n");
    }

    private static String csv(Locale language, List<Map<String, String>> rows) {
        byte[] bytes = CsvExport.of(Table.of("表", COLUMNS, rows), Texts.in(language));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
