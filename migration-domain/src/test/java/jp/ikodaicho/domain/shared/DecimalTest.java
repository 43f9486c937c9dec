package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(strings = {"63.0", "75.99", "0", "-1.50", "0.10", "999999999999999.123456789"})
    void comesBackToTheLastDigit(String text) {
        assertThat(Decimal.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1e3", "007", "63.", ".5", "１", "+1", "1,000", "1234567890123456", "0.1234567890", " 1"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(NumberFormatException.class)
                .hasMessageEndingWith(": " + text);
    }
}
