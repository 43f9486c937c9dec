package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    /** 龍ケ崎市, 水戸市, 真岡市, 豊島区, 札幌市, 茨城県 (domain.md §2.8), and the installation. */
    @ParameterizedTest
    @ValueSource(strings = {"082082", "082015", "092096", "131164", "011002", "080004", "000000"})
    void publishedCode_isValid(String code) {
        assertThat(new MunicipalityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"082083", "082028", "08208", "0820822", "08208x", "", "０８２０８２"})
    void wrongCheckDigitOrForm_isRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(code));
    }

    @Test
    void everyFiveDigits_haveExactlyOneCheckDigit() {
        for (int body = 1000; body < 48000; body += 7) {
            String digits = "%05d".formatted(body);
            assertThat("0123456789".chars().filter(c -> MunicipalityCode.isValid(digits + (char) c)))
                    .hasSize(1);
        }
    }

    @Test
    void codes_areOrderedAsTexts() {
        assertThat(new MunicipalityCode("011002")).isLessThan(new MunicipalityCode("082082"));
    }
}
