package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.OWNER;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.ikodaicho.domain.business.commands.DesignateLateMigration;
import jp.ikodaicho.domain.business.commands.LiftLateMigration;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.business.shared.LateMigration;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** 特定移行支援システム: a ground, a date after the national one, and an end. */
class LateMigrationRulesTest {

    private static final LiftLateMigration LIFT = new LiftLateMigration(date("2027-04"), "移行完了");

    private static LateMigrationDesignated until(String deadline) {
        return new LateMigrationDesignated(
                LateGround.VENDOR_RESOURCES, date(deadline), date("2026-01-20"), "第3号", null);
    }

    @Test
    void aBusinessIsMarkedWithADateAfterTheNationalOne() {
        Given.business().when(new DesignateLateMigration(until("2028-03-31"))).then(until("2028-03-31"));
        Given.business().when(new DesignateLateMigration(until("FY2027"))).then(until("FY2027"));
        Given.business()
                .when(new DesignateLateMigration(until("2026-03-31")))
                .thenInvalid("late-deadline-before-the-national")
                .naming("date", "2026-03-31");
    }

    @Test
    void onlyWhatWasMarkedCeasesToBe() {
        Given.business(until("2028-03")).when(LIFT).then(new LateMigrationLifted(date("2027-04"), "移行完了"));
        Given.business().when(LIFT).thenConflict("not-a-late-migration");
    }

    @Test
    void theDxOfficeSaysSo_nobodyElse() {
        Given.business()
                .when(new DesignateLateMigration(until("2028-03")), by(officer("tax-1", OWNER)))
                .thenForbidden("only-the-dx-office");
        Given.business(until("2028-03")).when(LIFT, by(officer("tax-1", OWNER))).thenForbidden("only-the-dx-office");
    }

    @Test
    void itHoldsFromItsDayUntilItIsLifted() {
        Dated<LateMigration> known = LateMigration.on(
                LateMigration.on(Dated.none(), until("2028-03"), 1),
                new LateMigrationLifted(date("2027-04"), "移行完了"),
                2);

        assertThat(known.on(LocalDate.of(2026, 1, 19))).isEmpty();
        assertThat(known.on(LocalDate.of(2026, 1, 20)).flatMap(LateMigration::designated))
                .contains(until("2028-03"));
        assertThat(known.on(LocalDate.of(2027, 4, 1)).flatMap(LateMigration::designated))
                .isEmpty();
    }

    @Test
    void theGroundsAreNumberedOneToFour() {
        assertThat(LateGround.of(1)).isEqualTo(LateGround.MAINFRAME);
        assertThat(LateGround.of(4).number()).isEqualTo(4);
        assertThatThrownBy(() -> LateGround.of(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
