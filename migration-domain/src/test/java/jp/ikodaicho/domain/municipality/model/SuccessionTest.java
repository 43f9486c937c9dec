package jp.ikodaicho.domain.municipality.model;

import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static jp.ikodaicho.domain.testing.Given.division;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import jp.ikodaicho.domain.municipality.commands.ConfirmSuccession;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.municipality.commands.WithdrawSuccession;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.municipality.shared.Succession;
import jp.ikodaicho.domain.municipality.shared.Successions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

    private static final DivisionEstablished OLD = new DivisionEstablished("情報管理課", null, 1, null);
    private static final DivisionSuccessionProposed PROPOSED = new DivisionSuccessionProposed(
            "digital", date("2023-04-01"), SuccessionKind.RENAMED, "inferred from the lists");
    private static final DivisionSuccessionConfirmed CONFIRMED = new DivisionSuccessionConfirmed("digital", "rules");
    private static final DivisionSuccessionWithdrawn WITHDRAWN = new DivisionSuccessionWithdrawn("digital", "mistake");
    private static final ConfirmSuccession CONFIRM = new ConfirmSuccession("digital", "rules");
    private static final WithdrawSuccession WITHDRAW = new WithdrawSuccession("digital", "mistake");

    @Test
    void theDxOfficeProposesAndConfirms() {
        division(OLD).when(propose("digital")).then(PROPOSED);
        division(OLD, PROPOSED).when(CONFIRM).then(CONFIRMED);
        division(OLD).when(propose("digital"), by(officer("tax-1", "tax"))).thenForbidden("only-the-dx-office");
        division(OLD, PROPOSED).when(CONFIRM, by(officer("tax-1", "tax"))).thenForbidden("only-the-dx-office");
    }

    @Test
    void anAbolishedDivisionHasSuccessorsAndAnUnknownOneHasNone() {
        division(OLD, new DivisionAbolished(date("2023-04-01"), "reform"))
                .when(propose("digital"))
                .then(PROPOSED);
        division().when(propose("digital")).thenUnknown("unknown-division");
    }

    @Test
    void aSuccessorIsProposedOnceAndConfirmedOnce() {
        division(OLD, PROPOSED)
                .when(propose("digital"))
                .thenConflict("succession-exists")
                .naming("successor", "digital");
        division(OLD, PROPOSED, CONFIRMED).when(CONFIRM).thenConflict("succession-already-confirmed");
        division(OLD, PROPOSED)
                .when(new ConfirmSuccession("other", "?"))
                .thenUnknown("unknown-succession")
                .naming("successor", "other");
    }

    @Test
    void aSuccessionIsTakenBackConfirmedOrNotAndMayBeProposedAgain() {
        division(OLD, PROPOSED).when(WITHDRAW).then(WITHDRAWN);
        division(OLD, PROPOSED, CONFIRMED).when(WITHDRAW).then(WITHDRAWN);
        division(OLD, PROPOSED, CONFIRMED, WITHDRAWN).when(propose("digital")).then(PROPOSED);
        division(OLD, PROPOSED, CONFIRMED, WITHDRAWN).when(CONFIRM).thenUnknown("unknown-succession");
        division(OLD).when(WITHDRAW).thenUnknown("unknown-succession");
    }

    @Test
    void noDivisionSucceedsItselfNotEvenThroughOthers() {
        division(OLD).when(propose("information")).thenInvalid("succession-of-itself");
        division(OLD)
                .when(propose("digital", "middle", "information"))
                .thenConflict("succession-in-a-circle")
                .naming("division", "information")
                .naming("successor", "digital");
        division(OLD).when(propose("digital", "middle", "end")).then(PROPOSED);
    }

    @Test
    void eachSuccessorIsAnAnswerOfItsOwn() {
        DivisionSuccessionProposed split = new DivisionSuccessionProposed("audit", null, SuccessionKind.SPLIT, "guess");
        Successions both = successions(OLD, PROPOSED, split, CONFIRMED);
        assertThat(both.to("digital"))
                .contains(new Succession(
                        1,
                        "digital",
                        date("2023-04-01"),
                        SuccessionKind.RENAMED,
                        "inferred from the lists",
                        new Succession.Confirmation(3, "rules")));
        assertThat(both.to("audit")).map(Succession::isConfirmed).contains(false);
        assertThat(successions(OLD, PROPOSED, split, WITHDRAWN).list())
                .extracting(Succession::successor)
                .containsExactly("audit");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31,0", "2023-04-01,1"})
    void aSuccessionComesOnItsFirstDayAndOnceItIsConfirmed(LocalDate day, int confirmed) {
        assertThat(successions(OLD, PROPOSED).confirmedBy(day)).isEmpty();
        assertThat(successions(OLD, PROPOSED, CONFIRMED).confirmedBy(day)).hasSize(confirmed);
    }

    @Test
    void oneWithoutADateCountsFromTheBeginning() {
        DivisionSuccessionProposed undated =
                new DivisionSuccessionProposed("digital", null, SuccessionKind.MERGED, "inferred");
        assertThat(successions(OLD, undated, CONFIRMED).confirmedBy(LocalDate.of(1990, 1, 1)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"RENAMED,false", "MERGED,false", "SPLIT,true", "TRANSFERRED,true"})
    void whatWasSplitOrTransferredMayGoOn(SuccessionKind kind, boolean goesOn) {
        assertThat(kind.mayGoOn()).isEqualTo(goesOn);
    }

    private static Successions successions(DivisionEvent... events) {
        return division(events).state().successions();
    }

    private static ProposeSuccession propose(String successor, String... beyond) {
        return new ProposeSuccession(
                "information",
                successor,
                Set.of(beyond),
                date("2023-04-01"),
                SuccessionKind.RENAMED,
                "inferred from the lists");
    }
}
