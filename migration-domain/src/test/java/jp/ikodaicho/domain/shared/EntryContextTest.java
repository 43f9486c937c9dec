package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class EntryContextTest {

    private static final EntryContext CONTEXT = Fixed.by(Fixed.dxOffice()).because("left out");

    @Test
    void anotherInstant_changesNothingElse() {
        Instant later = Instant.parse("2024-07-10T15:00:00Z");

        assertThat(CONTEXT.at(later))
                .isEqualTo(new EntryContext(
                        CONTEXT.actor(),
                        later,
                        CONTEXT.commandId(),
                        CONTEXT.correlationId(),
                        CONTEXT.causationId(),
                        "left out"));
    }

    @Test
    void surroundings_stayWithIt_whateverElseChanges() {
        Surroundings around = new Surroundings(Map.of("core", new OpenCharacters(1, 0, 0)));

        EntryContext surrounded =
                CONTEXT.in(around).at(CONTEXT.now().plusSeconds(1)).because("another reason");

        assertThat(surrounded.surroundings()).isEqualTo(around);
        assertThat(surrounded.surroundings().characters("welfare")).isEqualTo(OpenCharacters.NONE);
        assertThat(CONTEXT.surroundings()).isEqualTo(Surroundings.NONE);
    }

    @Test
    void today_isTheDayInJapan() {
        assertThat(CONTEXT.at(Instant.parse("2024-07-10T14:59:59.999Z")).today())
                .isEqualTo(LocalDate.parse("2024-07-10"));
        assertThat(CONTEXT.at(Instant.parse("2024-07-10T15:00:00Z")).today()).isEqualTo(LocalDate.parse("2024-07-11"));
    }
}
