package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import org.junit.jupiter.api.Test;

/** Dates as people type them: era or western, full-width or half-width, no finer than they were typed. */
class DateInputTest {

    @Test
    void what_people_type() {
        Map.ofEntries(
                        Map.entry("2025-11-21", "2025-11-21"),
                        Map.entry("2025/1/5", "2025-01-05"),
                        Map.entry("20251121", "2025-11-21"),
                        Map.entry("令和7年11月21日", "2025-11-21"),
                        Map.entry("令和元年５月１日", "2019-05-01"),
                        Map.entry("Ｒ７．１１．２１", "2025-11-21"),
                        Map.entry("r7/11/21", "2025-11-21"),
                        Map.entry("平成30年3月", "2018-03"),
                        Map.entry(" 2024年 6月 ", "2024-06"),
                        Map.entry("R6.4", "2024-04"),
                        Map.entry("2024-06", "2024-06"),
                        Map.entry("令和5年度", "FY2023"),
                        Map.entry("R5年度", "FY2023"),
                        Map.entry("FY2023", "FY2023"),
                        Map.entry("2023年度", "FY2023"))
                .forEach((typed, read) ->
                        assertThat(DateInput.read(typed).text()).as(typed).isEqualTo(read));
    }

    @Test
    void what_is_no_date_is_refused_as_it_was_typed() {
        Stream.of("", "令和", "７", "2025", "7年11月21日", "2025-13-01", "2025-02-30", "R71121", "あした", "2025-11-21x")
                .forEach(typed -> assertThatExceptionOfType(DateFormatException.class)
                        .as(typed)
                        .isThrownBy(() -> DateInput.read(typed))
                        .satisfies(e -> assertThat(e.text()).isEqualTo(typed)));
    }

    @Test
    void what_is_shown_can_be_typed() {
        LocalDate.of(2018, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> Stream.of(Wareki.day(day), Wareki.shortDay(day), day.toString())
                        .forEach(shown -> assertThat(DateInput.read(shown)).isEqualTo(PartialDate.of(day))));
    }
}
