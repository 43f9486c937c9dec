package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.testing.Given;
import jp.ikodaicho.domain.testing.Outcome;
import org.junit.jupiter.api.Test;

/** Which phases a package entry takes: those open for a step forward, those it undoes something of for the way back. */
class PackageEntryTest {

    private static final PhaseCompleted DONE =
            new PhaseCompleted(Phase.SURVEY, date("2024-05-01"), List.of(), null, "dx-1", false);

    /** Each status, by the events that lead to it. */
    private static final Map<String, List<BusinessEvent>> STATUSES = Map.of(
            "UNPLANNED", List.of(),
            "DONE", List.of(DONE),
            "FLAGGED", List.of(DONE, new RecheckRaised(Phase.SURVEY, date("2024-05-02"), Phase.SURVEY, 99)),
            "REOPENED", List.of(DONE, new PhaseReopened(Phase.SURVEY, date("2024-05-02"), "again")),
            "SUSPENDED", List.of(new PhaseSuspended(Phase.SURVEY, date("2024-05-01"), "wait", null)),
            "NOT_APPLICABLE", List.of(new PhaseMarkedNotApplicable(Phase.SURVEY, date("2024-05-01"), "none")));

    @Test
    void aStepForwardTakesOpenPhasesOnly() {
        takes(new PlanPhase(Phase.SURVEY, null, date("2025-03"), null, null, null), "UNPLANNED", "REOPENED");
        takes(new StartPhase(Phase.SURVEY, date("2024-07-01")), "UNPLANNED", "REOPENED");
        takes(
                new ReportPhaseCompletion(Phase.SURVEY, date("2024-07-01"), List.of(), null, false),
                "UNPLANNED",
                "REOPENED");
        takes(new CompletePhase(Phase.SURVEY, date("2024-07-01"), List.of(), null, false), "UNPLANNED", "REOPENED");
        takes(new SuspendPhase(Phase.SURVEY, "wait", null, null), "UNPLANNED", "REOPENED");
        takes(new MarkPhaseNotApplicable(Phase.SURVEY, "none", null), "UNPLANNED", "REOPENED");
    }

    @Test
    void theWayBackTakesWhatThereIsToGoBackFrom() {
        takes(new ReopenPhase(Phase.SURVEY, "again", null), "DONE", "FLAGGED");
        takes(new ResumePhase(Phase.SURVEY, null, null), "SUSPENDED");
        takes(new ClearRecheck(Phase.SURVEY, "seen", null), "FLAGGED");
    }

    @Test
    void aCorrectionIsOfOneBusiness() {
        takes(new CorrectPhaseFact(Phase.SURVEY, Given.FIRST, new Correction("comment", "x", null), "slip"));
    }

    private static void takes(PhaseCommand command, String... statuses) {
        STATUSES.forEach((status, events) -> {
            Outcome<BusinessMigration, BusinessEvent> outcome =
                    Given.business(events.toArray(BusinessEvent[]::new)).when(new PackageShare(command, "core", false));
            if (Set.of(statuses).contains(status)) {
                outcome.thenAccepted();
            } else {
                outcome.thenConflict("package-entry-does-not-fit").naming("phase", "survey");
            }
        });
    }
}
