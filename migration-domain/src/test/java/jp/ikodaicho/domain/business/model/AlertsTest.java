package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.date;

import java.util.List;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** Every code of {@link Alerts}: once sounded, once silent. Today is 10 July 2024. */
class AlertsTest {

    private static final List<Evidence> EVIDENCE = List.of(new Evidence("minutes", null, null));
    private static final PhaseStarted STARTED = new PhaseStarted(Phase.SURVEY, date("2024-05-01"));
    private static final PhaseCompleted SURVEYED =
            new PhaseCompleted(Phase.SURVEY, date("2024-06-01"), EVIDENCE, null, "dx-1", false);

    @Test
    void aPlanWhosePeriodIsOver() {
        Given.business().when(plan("2024-06")).warning("plan-already-over");
        Given.business().when(plan("2024-07-10")).warning();
        Given.business().when(plan("FY2024")).warning();
    }

    @Test
    void aStartThatLiesAhead() {
        Given.business().when(start(Phase.SURVEY, "2024-07-11")).warning("start-in-future");
        Given.business().when(start(Phase.SURVEY, "2024-07-10")).warning();
        Given.business().when(start(Phase.SURVEY, "2024-07")).warning();
    }

    @Test
    void workOnAPhaseBeforeThoseItBuildsOn() {
        Given.business()
                .when(start(Phase.MIGRATION_PLAN, "2024-07-01"))
                .warning("upstream-not-done:survey", "upstream-not-done:fit-gap");
        Given.business(SURVEYED).when(start(Phase.MIGRATION_PLAN, "2024-07-01")).warning("upstream-not-done:fit-gap");
        Given.business(SURVEYED, new PhaseMarkedNotApplicable(Phase.FIT_GAP, null, "none"))
                .when(start(Phase.MIGRATION_PLAN, "2024-07-01"))
                .warning();
        Given.business(new PhaseStarted(Phase.FIT_GAP, date("2024-05-01")))
                .when(complete(Phase.FIT_GAP, "2024-07-01"))
                .warning("upstream-not-done:survey");
    }

    @Test
    void aCompletionInAPeriodThatIsNotOver() {
        for (String open : new String[] {"2024-07", "FY2024"}) {
            Given.business(STARTED).when(complete(Phase.SURVEY, open)).warning("period-not-over");
            Given.business(STARTED).when(report(open)).warning("period-not-over");
        }
        for (String over : new String[] {"2024-06", "FY2023", "2024-07-10"}) {
            Given.business(STARTED).when(complete(Phase.SURVEY, over)).warning();
            Given.business(STARTED).when(report(over)).warning();
        }
    }

    @Test
    void aCompletionWithoutAStart() {
        Given.business().when(complete(Phase.SURVEY, "2024-07-01")).warning("completed-without-start");
        Given.business().when(report("2024-07-01")).warning("completed-without-start");
    }

    @Test
    void aCompletionWithoutEvidence() {
        Given.business(STARTED)
                .when(new CompletePhase(Phase.SURVEY, date("2024-07-01"), List.of(), null, false))
                .warning("no-evidence");
        Given.business(STARTED)
                .when(new ReportPhaseCompletion(Phase.SURVEY, date("2024-07-01"), List.of(), null, false))
                .warning("no-evidence");
    }

    @Test
    void anEnvironmentWithoutAContract() {
        var contracted = Given.business(
                new PhaseMarkedNotApplicable(Phase.SELECTION_CONTRACT, null, "existing"),
                new PhaseStarted(Phase.ENVIRONMENT, date("2024-05-01")));

        contracted
                .when(new CompletePhase(Phase.ENVIRONMENT, date("2024-07-01"), EVIDENCE, null, false))
                .warning("contract-not-recorded");
        contracted
                .when(new CompletePhase(Phase.ENVIRONMENT, date("2024-07-01"), EVIDENCE, null, true))
                .warning();
        contracted
                .when(new ReportPhaseCompletion(Phase.ENVIRONMENT, date("2024-07-01"), EVIDENCE, null, true))
                .warning();
    }

    @Test
    void aReopeningOfWhatWasNotDone() {
        ReopenPhase reopen = new ReopenPhase(Phase.SURVEY, "changed", null);

        Given.business(STARTED).when(reopen).warning("reopened-before-done");
        Given.business(SURVEYED).when(reopen).warning();
    }

    @Test
    void aResumptionOfWhatWasNotSuspended() {
        ResumePhase resume = new ResumePhase(Phase.SURVEY, null, null);

        Given.business(STARTED).when(resume).warning("resumed-but-not-suspended");
        Given.business(STARTED, new PhaseSuspended(Phase.SURVEY, date("2024-06-01"), "wait", null))
                .when(resume)
                .warning();
    }

    @Test
    void aRecheckClearedThatWasNeverRaised() {
        ClearRecheck clear = new ClearRecheck(Phase.FIT_GAP, "looked", null);
        PhaseCompleted done = new PhaseCompleted(Phase.FIT_GAP, date("2024-06-01"), EVIDENCE, null, "dx-1", false);

        Given.business(done).when(clear).warning("cleared-but-not-flagged");
        Given.business(done, new RecheckRaised(Phase.FIT_GAP, date("2024-06-02"), Phase.SURVEY, 9))
                .when(clear)
                .warning();
    }

    @Test
    void settingAsideWhatWasDone() {
        SuspendPhase suspend = new SuspendPhase(Phase.SURVEY, "wait", null, null);
        MarkPhaseNotApplicable notApplicable = new MarkPhaseNotApplicable(Phase.SURVEY, "none", null);

        Given.business(SURVEYED).when(suspend).warning("phase-was-done");
        Given.business(SURVEYED).when(notApplicable).warning("phase-was-done");
        Given.business(STARTED).when(suspend).warning();
        Given.business(STARTED).when(notApplicable).warning();
    }

    @Test
    void aCorrectionWarnsOfNothing() {
        Given.business(SURVEYED)
                .when(new CorrectPhaseFact(
                        Phase.SURVEY, Given.FIRST, new Correction("completedOn", "2024-07", null), "slip"))
                .warning();
    }

    private static PlanPhase plan(String end) {
        return new PlanPhase(Phase.SURVEY, null, date(end), null, null, null);
    }

    private static StartPhase start(Phase phase, String day) {
        return new StartPhase(phase, date(day));
    }

    private static CompletePhase complete(Phase phase, String day) {
        return new CompletePhase(phase, date(day), EVIDENCE, null, false);
    }

    private static ReportPhaseCompletion report(String day) {
        return new ReportPhaseCompletion(Phase.SURVEY, date(day), EVIDENCE, null, false);
    }
}
