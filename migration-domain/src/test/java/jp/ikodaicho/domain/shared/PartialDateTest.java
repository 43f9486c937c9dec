package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-30, 2024-06-30, 2024-06-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "FY2024, 2024-04-01, 2025-03-31"
    })
    void date_standsForItsInterval(String text, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertThat(List.of(date.first(), date.last())).isEqualTo(List.of(first, last));
        assertThat(date.text()).isEqualTo(text);
    }

    @Test
    void writtenForm_comesBackWithItsPrecision() {
        Law.holdsForAll(
                Businesses.DATES.listOf(20),
                dates -> dates.forEach(date -> {
                    assertThat(PartialDate.parse(date.text())).isEqualTo(date);
                    assertThat(date.last()).isAfterOrEqualTo(date.first());
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024", "2024-13", "2024-02-30", "2024-6-1", "FY24", "R6", "2024-06-30T00:00", "2024/06"})
    void anythingElse_isRefusedByName(String text) {
        assertThatExceptionOfType(DateFormatException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(e -> assertThat(e.text()).isEqualTo(text));
    }
}
