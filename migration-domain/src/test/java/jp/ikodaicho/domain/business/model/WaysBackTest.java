package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** The ways back: reopening, correcting, withdrawing, and what each does to what was built on it. Today is 10 July 2024. */
class WaysBackTest {

    private static final long FIRST = Given.FIRST;

    @Test
    void reopeningFlagsWhatIsDoneAndBuildsOnIt_fromTheDayBothHold() {
        Given.business(
                        done(Phase.SURVEY, "2024-04-01"),
                        done(Phase.FIT_GAP, "2024-06-30"),
                        done(Phase.CHARACTER_MAPPING, "2024-05-01"),
                        new PhaseStarted(Phase.WORKFLOW_REVIEW, date("2024-05-01")))
                .when(new ReopenPhase(Phase.SURVEY, "new law", date("2024-06-10")))
                .then(
                        new PhaseReopened(Phase.SURVEY, date("2024-06-10"), "new law"),
                        new RecheckRaised(Phase.CHARACTER_MAPPING, date("2024-06-10"), Phase.SURVEY, FIRST + 4),
                        new RecheckRaised(Phase.FIT_GAP, date("2024-06-30"), Phase.SURVEY, FIRST + 4));
    }

    @Test
    void reopeningWithoutADayCountsFromToday_andFlagsNothingElse() {
        Given.business(done(Phase.SURVEY, "2024-04-01"), done(Phase.FIT_GAP, "2024-06-30"))
                .when(new ReopenPhase(Phase.FIT_GAP, "again", null))
                .then(new PhaseReopened(Phase.FIT_GAP, null, "again"));
        Given.business(done(Phase.FIT_GAP, "2024-04-01"), done(Phase.MIGRATION_PLAN, "2024-06-30"))
                .when(new ReopenPhase(Phase.FIT_GAP, "again", null))
                .then(
                        new PhaseReopened(Phase.FIT_GAP, null, "again"),
                        new RecheckRaised(Phase.MIGRATION_PLAN, date("2024-07-10"), Phase.FIT_GAP, FIRST + 2));
    }

    @Test
    void aCompletionOfAfterTheReopeningIsNotFlagged_andOfSeveralReopeningsTheLastCounts() {
        var reopenedTwice = Given.business(
                new PhaseStarted(Phase.SURVEY, date("2024-04-01")),
                new PhaseReopened(Phase.SURVEY, date("2024-05-10"), "first"),
                new PhaseReopened(Phase.SURVEY, date("2024-06-10"), "second"));

        reopenedTwice.when(complete(Phase.FIT_GAP, "2024-06-10")).then(done(Phase.FIT_GAP, "2024-06-10"));
        reopenedTwice
                .when(complete(Phase.FIT_GAP, "2024-05-01"))
                .then(
                        done(Phase.FIT_GAP, "2024-05-01"),
                        new RecheckRaised(Phase.FIT_GAP, date("2024-06-10"), Phase.SURVEY, FIRST + 2));
    }

    @Test
    void onlyAReopeningFlags_notOtherWorkOnWhatItBuildsOn() {
        Given.business(new PhaseStarted(Phase.SURVEY, date("2024-06-01")))
                .when(complete(Phase.FIT_GAP, "2024-05-01"))
                .then(done(Phase.FIT_GAP, "2024-05-01"));
    }

    @Test
    void aCorrectedReopeningTakesItsFlagsAlong() {
        var reopened = Given.business(
                done(Phase.FIT_GAP, "2024-04-01"),
                done(Phase.MIGRATION_PLAN, "2024-05-20"),
                new PhaseReopened(Phase.FIT_GAP, date("2024-06-10"), "again"),
                new RecheckRaised(Phase.MIGRATION_PLAN, date("2024-06-10"), Phase.FIT_GAP, FIRST + 2),
                new RecheckRaised(Phase.MIGRATION_PLAN, date("2024-06-11"), Phase.SURVEY, FIRST + 9));
        Correction earlier = new Correction("occurredOn", "2024-05-10", null);
        Correction later = new Correction("occurredOn", "2024-06-20", null);

        reopened.when(correct(Phase.FIT_GAP, FIRST + 2, later))
                .then(
                        new PhaseFactCorrected(Phase.FIT_GAP, FIRST + 2, later, "slip"),
                        new PhaseFactCorrected(Phase.MIGRATION_PLAN, FIRST + 3, later, "slip"));
        reopened.when(correct(Phase.FIT_GAP, FIRST + 2, earlier))
                .then(
                        new PhaseFactCorrected(Phase.FIT_GAP, FIRST + 2, earlier, "slip"),
                        new PhaseFactCorrected(
                                Phase.MIGRATION_PLAN,
                                FIRST + 3,
                                new Correction("occurredOn", "2024-05-20", null),
                                "slip"));
    }

    @Test
    void aCorrectionThatMovesNothingLeavesTheFlags() {
        Correction same = new Correction("occurredOn", "2024-06-10", null);

        Given.business(
                        done(Phase.MIGRATION_PLAN, "2024-05-20"),
                        new PhaseReopened(Phase.FIT_GAP, date("2024-06-10"), "again"),
                        new RecheckRaised(Phase.MIGRATION_PLAN, date("2024-06-10"), Phase.FIT_GAP, FIRST + 1))
                .when(correct(Phase.FIT_GAP, FIRST + 1, same))
                .then(new PhaseFactCorrected(Phase.FIT_GAP, FIRST + 1, same, "slip"));
    }

    @Test
    void aCorrectionObeysTheRulesOfWhatItCorrects() {
        var planned = Given.business(
                new PhasePlanned(Phase.SURVEY, date("2024-06"), date("2024-08"), null, null, null),
                done(Phase.FIT_GAP, "2024-06-01"));

        planned.when(correct(Phase.SURVEY, FIRST, new Correction("end", "2024-05", null)))
                .thenInvalid("plan-ends-before-it-starts")
                .naming("start", "2024-06")
                .naming("end", "2024-05");
        planned.when(correct(Phase.FIT_GAP, FIRST + 1, new Correction("completedOn", "2024-07-11", null)))
                .thenInvalid("completion-in-future");
        planned.when(correct(Phase.FIT_GAP, FIRST + 1, new Correction("completedOn", "11 July", null)))
                .thenInvalid("date-format")
                .naming("value", "11 July");
        planned.when(correct(Phase.SURVEY, FIRST + 1, new Correction("completedOn", "2024-06-02", null)))
                .thenConflict("fact-not-in-effect")
                .naming("phase", "survey");
    }

    @Test
    void aReopeningIsWithdrawnTogetherWithItsFlags() {
        var reopened = Given.business(
                done(Phase.FIT_GAP, "2024-04-01"),
                done(Phase.MIGRATION_PLAN, "2024-05-20"),
                new PhaseReopened(Phase.FIT_GAP, date("2024-06-10"), "again"),
                new RecheckRaised(Phase.MIGRATION_PLAN, date("2024-06-10"), Phase.FIT_GAP, FIRST + 2));
        PhaseFactWithdrawn reopening = withdrawn(Phase.FIT_GAP, FIRST + 2);
        PhaseFactWithdrawn flag = withdrawn(Phase.MIGRATION_PLAN, FIRST + 3);

        reopened.when(withdraw(FIRST + 3, FIRST + 2)).then(reopening, flag);
        assertThat(reopened.state().state(Phase.MIGRATION_PLAN).recheck()).isTrue();
        BusinessMigration after = reopened.and(reopening, flag).state();
        assertThat(after.status(Phase.FIT_GAP)).isEqualTo(PhaseStatus.DONE);
        assertThat(after.state(Phase.MIGRATION_PLAN).recheck()).isFalse();
    }

    @Test
    void aFactIsNotWithdrawnOnceItsOwnPhaseWentOn() {
        var reopened = Given.business(
                done(Phase.SURVEY, "2024-04-01"), new PhaseReopened(Phase.SURVEY, date("2024-06-10"), "again"));

        reopened.when(withdraw(FIRST))
                .thenConflict("later-facts-build-on-it")
                .naming("phase", "survey")
                .naming("later", "survey");
        reopened.when(withdraw(FIRST, FIRST + 1))
                .then(withdrawn(Phase.SURVEY, FIRST), withdrawn(Phase.SURVEY, FIRST + 1));
    }

    @Test
    void notApplicableIsBuiltOnToo() {
        Given.business(
                        new PhaseMarkedNotApplicable(Phase.SURVEY, date("2024-04-01"), "none"),
                        done(Phase.FIT_GAP, "2024-05-01"))
                .when(withdraw(FIRST))
                .thenConflict("later-facts-build-on-it")
                .naming("phase", "survey")
                .naming("later", "fit-gap");
    }

    @Test
    void aCorrectionIsWithdrawnByItsOwnNumber_andWithItTheFactIsAsBefore() {
        var corrected = Given.business(
                done(Phase.SURVEY, "2024-04-01"), correction(FIRST, "2024-04-02"), correction(FIRST, "2024-04-03"));

        corrected.when(withdraw(FIRST + 1)).thenConflict("later-facts-build-on-it");
        corrected.when(withdraw(FIRST)).thenConflict("later-facts-build-on-it");
        corrected.when(withdraw(FIRST + 2)).then(withdrawn(Phase.SURVEY, FIRST + 2));
        corrected
                .when(withdraw(FIRST, FIRST + 1, FIRST + 2))
                .then(
                        withdrawn(Phase.SURVEY, FIRST),
                        withdrawn(Phase.SURVEY, FIRST + 1),
                        withdrawn(Phase.SURVEY, FIRST + 2));
        assertThat(corrected
                        .and(withdrawn(Phase.SURVEY, FIRST + 2))
                        .state()
                        .facts(Phase.SURVEY)
                        .all(PhaseCompleted.class))
                .extracting(PhaseCompleted::completedOn)
                .containsExactly(date("2024-04-02"));
    }

    @Test
    void aCorrectionOfACompletionIsBuiltOnLikeTheCompletion() {
        var corrected = Given.business(done(Phase.SURVEY, "2024-04-01"), correction(FIRST, "2024-04-02"));

        corrected
                .and(done(Phase.FIT_GAP, "2024-05-01"))
                .when(withdraw(FIRST + 1))
                .thenConflict("later-facts-build-on-it")
                .naming("later", "fit-gap");
        Given.business(
                        done(Phase.FIT_GAP, "2024-05-01"),
                        done(Phase.SURVEY, "2024-04-01"),
                        correction(FIRST + 1, "2024-04-02"))
                .when(withdraw(FIRST + 2))
                .then(withdrawn(Phase.SURVEY, FIRST + 2));
    }

    @Test
    void noneIsWithdrawnIfOneCannotBe() {
        Given.business(done(Phase.SURVEY, "2024-04-01"))
                .when(withdraw(FIRST, FIRST + 7))
                .thenConflict("entry-not-in-effect")
                .naming("entry", "entry");
    }

    private static WithdrawEntry withdraw(Long... sequences) {
        return new WithdrawEntry("entry", Arrays.stream(sequences).collect(Collectors.toSet()), "slip");
    }

    private static PhaseFactWithdrawn withdrawn(Phase phase, long sequence) {
        return new PhaseFactWithdrawn(phase, sequence, "entry", "slip");
    }

    private static PhaseFactCorrected correction(long corrects, String day) {
        return new PhaseFactCorrected(Phase.SURVEY, corrects, new Correction("completedOn", day, null), "slip");
    }

    private static CorrectPhaseFact correct(Phase phase, long corrects, Correction correction) {
        return new CorrectPhaseFact(phase, corrects, correction, "slip");
    }

    private static PhaseCompleted done(Phase phase, String day) {
        return new PhaseCompleted(phase, date(day), List.of(), null, "dx-1", false);
    }

    private static CompletePhase complete(Phase phase, String day) {
        return new CompletePhase(phase, date(day), List.of(), null, false);
    }
}
