package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateIdTest {

    @Test
    void writtenForm_comesBack() {
        AggregateId id = Fixed.id("business", "resident-register");
        assertThat(id).hasToString("082082/business/resident-register");
        assertThat(AggregateId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "082082", "082082/business", "082082/business/", "082082/business/A", "082083/business/a"})
    void anythingElse_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AggregateId.parse(text));
    }

    @Test
    void ids_areOrderedAsTexts() {
        assertThat(Fixed.id("business", "a")).isLessThan(Fixed.id("business", "b"));
    }
}
