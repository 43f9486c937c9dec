package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class EnvelopeMetaDataTest {

    private static final EntryContext PROXY = new EntryContext(
            new Actor("dx-1", Set.of(new Actor.Grant(Role.DX_OFFICE, null)), "tax"), Fixed.NOW, "c-1", "e-1", "m-1");

    @Test
    void envelope_comesBack() {
        for (List<String> alerts : List.of(List.<String>of(), List.of("a"), List.of("upstream-not-done:survey", "b"))) {
            for (EntryContext context : List.of(PROXY, Fixed.by(Fixed.auditor()))) {
                assertThat(EnvelopeMetaData.read(Fixed.NOW, EnvelopeMetaData.write(context, alerts)))
                        .isEqualTo(Fixed.envelope(context, alerts));
            }
        }
    }

    @Test
    void reasonOfAnEntry_comesBack() {
        assertThat(EnvelopeMetaData.read(Fixed.NOW, EnvelopeMetaData.write(PROXY.because("left out"), List.of()))
                        .reason())
                .isEqualTo("left out");
    }

    @Test
    void eventWithoutAnActor_isAnError() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EnvelopeMetaData.read(Fixed.NOW, Map.of()))
                .withMessageContaining("actor");
    }
}
