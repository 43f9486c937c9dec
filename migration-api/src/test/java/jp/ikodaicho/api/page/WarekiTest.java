package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.ikodaicho.domain.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** 和暦 as offices write it. */
class WarekiTest {

    @Test
    void days() {
        assertThat(Wareki.day(LocalDate.of(2025, 11, 21))).isEqualTo("令和7年11月21日");
        assertThat(Wareki.day(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
        assertThat(Wareki.day(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(Wareki.shortDay(LocalDate.of(2019, 5, 1))).isEqualTo("R1.5.1");
        assertThat(Wareki.shortDay(LocalDate.of(2018, 12, 9))).isEqualTo("H30.12.9");
    }

    @Test
    void months_and_fiscal_years() {
        assertThat(Wareki.month(YearMonth.of(2025, 1))).isEqualTo("令和7年1月");
        assertThat(Wareki.fiscalYear(new FiscalYear(2024))).isEqualTo("令和6年度");
        assertThat(Wareki.fiscalYear(new FiscalYear(2019))).isEqualTo("令和元年度");
        assertThat(Wareki.fiscalYear(new FiscalYear(2018))).isEqualTo("平成30年度");
        assertThat(Wareki.shortFiscalYear(new FiscalYear(2019))).isEqualTo("R1年度");
    }
}
