package jp.ikodaicho.domain.initiative.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2024-02-29,2024-02-29",
        "2023-06,2023-06,2023-06",
        "FY2023,FY2023,FY2023",
        "2023-07/2023-12,2023-12,",
        "2024-02-01/FY2024,FY2024,",
        "by:2023-10,2023-10,",
        "by:FY2022,FY2022,"
    })
    void comesBackAsItWasGiven(String text, String end, String single) {
        MilestoneDate date = MilestoneDate.parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.end()).isEqualTo(PartialDate.parse(end));
        assertThat(date.single()).isEqualTo(single == null ? null : PartialDate.parse(single));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "by:", "/", "2023-07/", "/2023-12", "by:2023-07/2023-12", "2023-07/2023-08/2023-09", "2月末"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> MilestoneDate.parse(text)).isInstanceOf(DateFormatException.class);
    }
}
