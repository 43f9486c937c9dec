package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31, FY2023", "2024-04-01, FY2024", "2025-01-01, FY2024", "2025-03-31, FY2024"})
    void dayBelongsToTheYearThatBeganInApril(LocalDate day, String year) {
        assertThat(FiscalYear.of(day)).hasToString(year);
    }

    @Test
    void everyDayOfAYear_liesBetweenItsFirstAndLast() {
        FiscalYear year = FiscalYear.parse("FY2023");
        assertThat(year.first()).isEqualTo("2023-04-01");
        assertThat(year.last()).isEqualTo("2024-03-31");
        assertThat(year.first().datesUntil(year.last().plusDays(1)))
                .hasSize(366)
                .allMatch(day -> FiscalYear.of(day).equals(year));
    }

    @Test
    void writtenForm_comesBack() {
        for (int year = 1900; year < 2100; year++) {
            assertThat(FiscalYear.parse("FY" + year))
                    .isEqualTo(new FiscalYear(year))
                    .hasToString("FY" + year);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "R5", "FY23", "FY3000", "FY20233", ""})
    void otherForms_areRefused(String text) {
        assertThatExceptionOfType(DateFormatException.class).isThrownBy(() -> FiscalYear.parse(text));
    }

    @Test
    void years_areOrdered() {
        assertThat(new FiscalYear(2023)).isLessThan(new FiscalYear(2024));
    }
}
