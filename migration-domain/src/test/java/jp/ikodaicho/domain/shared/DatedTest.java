package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final Dated<String> NAMES =
            Dated.<String>none().with("情報管理課", null, 0).with("デジタル都市推進課", Fixed.date("2023-04"), 1);

    @Test
    void value_holdsUntilTheNextBegins() {
        assertThat(NAMES.on(LocalDate.of(2023, 3, 31))).contains("情報管理課");
        assertThat(NAMES.on(LocalDate.of(2023, 4, 1))).contains("デジタル都市推進課");
    }

    @Test
    void valueRecordedLate_holdsOnlyForItsTime() {
        Dated<String> names = NAMES.with("情報政策課", Fixed.date("FY2022"), 2);
        assertThat(names.on(LocalDate.of(2022, 4, 1))).contains("情報政策課");
        assertThat(names.on(LocalDate.of(2024, 1, 1))).contains("デジタル都市推進課");
    }

    @Test
    void ofTwoThatBeginOnTheSameDay_theOneRecordedLaterHolds() {
        assertThat(NAMES.with("DX推進課", Fixed.date("2023-04-01"), 2).on(LocalDate.of(2023, 4, 1)))
                .contains("DX推進課");
    }

    @Test
    void beforeTheFirst_nothingHoldsYet() {
        Dated<String> later = Dated.<String>none().with("新課", Fixed.date("2025-04-01"), 0);
        assertThat(later.on(LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(later.onOrFirst(LocalDate.of(2025, 3, 31))).contains("新課");
        assertThat(NAMES.onOrFirst(LocalDate.of(2025, 3, 31))).contains("デジタル都市推進課");
    }
}
