package jp.ikodaicho.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** The order in which a command is answered: who may, was it said before, does it rest on the present version, what follows. */
class HistoryTest {

    private static final StartPhase START = new StartPhase(Phase.SURVEY, Fixed.date("2024-06-01"));
    private static final Given<BusinessCommand, BusinessMigration, BusinessEvent> BUSINESS = Given.business();

    @Test
    void whoMayNot_isToldSo_evenWithoutPrecondition() {
        assertThat(kind(answer(BUSINESS, new Precondition.Missing(), Fixed.auditor(), "new")))
                .isEqualTo(Rejection.Kind.FORBIDDEN);
    }

    @Test
    void whoMay_needsThePresentVersion() {
        assertThat(kind(answer(BUSINESS, new Precondition.Missing(), Fixed.dxOffice(), "new")))
                .isEqualTo(Rejection.Kind.PRECONDITION_REQUIRED);
        assertThat(kind(answer(BUSINESS, new Precondition.Seen(1), Fixed.dxOffice(), "new")))
                .isEqualTo(Rejection.Kind.STALE);
        assertThat(answer(BUSINESS, new Precondition.Seen(2), Fixed.dxOffice(), "new"))
                .isEqualTo(Decision.accept(new PhaseStarted(Phase.SURVEY, Fixed.date("2024-06-01"))));
    }

    @Test
    void whatWasSaidBefore_addsNothing_thoughTheVersionHasMovedOn() {
        assertThat(answer(BUSINESS, new Precondition.Seen(1), Fixed.dxOffice(), "given-1"))
                .isEqualTo(Decision.nothing());
    }

    @Test
    void version_isTheSequenceOfTheLastEvent() {
        assertThat(Given.unregisteredBusiness().history().version()).isEqualTo(-1);
        assertThat(BUSINESS.history().version()).isEqualTo(2);
    }

    private static Decision<BusinessEvent> answer(
            Given<BusinessCommand, BusinessMigration, BusinessEvent> given,
            Precondition precondition,
            Actor actor,
            String commandId) {
        return given.history()
                .answer(Fixed.id("business", "x"), START, precondition, Fixed.command(actor, Fixed.NOW, commandId));
    }

    private static Rejection.Kind kind(Decision<BusinessEvent> decision) {
        if (decision instanceof Decision.Rejected<BusinessEvent>(Rejection rejection)) {
            return rejection.kind();
        }
        throw new AssertionError(decision);
    }
}
