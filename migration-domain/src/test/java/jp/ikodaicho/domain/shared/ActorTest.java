package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void officer_actsForTheirDivisionOnly() {
        Actor officer = Fixed.officer("tax-1", "tax");
        assertThat(officer.actsFor("tax")).isTrue();
        assertThat(officer.actsFor("welfare")).isFalse();
        assertThat(officer.actsFor(null)).isFalse();
        assertThat(Fixed.dxOffice().actsFor(null)).isFalse();
    }

    @Test
    void leadingRole_isTheStrongest() {
        Actor both = new Actor(
                "a", Set.of(new Actor.Grant(Role.AUDITOR, null), new Actor.Grant(Role.DIVISION_OFFICER, "tax")), null);
        assertThat(both.leadingRole()).isEqualTo("DIVISION_OFFICER");
        assertThat(new Actor("b", Set.of(), null).leadingRole()).isEqualTo("NONE");
    }

    @Test
    void dayOfRecording_beginsAtMidnightInJapan() {
        Instant lastOfMarch = Instant.parse("2024-03-31T14:59:59Z");
        assertThat(Fixed.command(Fixed.dxOffice(), lastOfMarch, "c").today()).isEqualTo("2024-03-31");
        assertThat(Fixed.command(Fixed.dxOffice(), lastOfMarch.plusSeconds(1), "c")
                        .today())
                .isEqualTo("2024-04-01");
        assertThat(Japan.endOf(Japan.day(lastOfMarch))).isEqualTo(lastOfMarch.plusSeconds(1));
    }
}
