package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.OWNER;
import static jp.ikodaicho.domain.testing.Fixed.auditor;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** What blocks a completion and what builds on one. Today is 10 July 2024. */
class CompletionRulesTest {

    private static final Actor TAX = officer("tax-1", OWNER);
    private static final PhaseCompletionReported REPORTED =
            new PhaseCompletionReported(Phase.SURVEY, date("2024-06-30"), List.of(), null, false);

    @Test
    void goLiveRefusesASuspendedFirstClassPhase() {
        BusinessEvent[] done =
                Phase.FIRST_CLASS.stream().map(p -> done(p, "2024-05-01")).toArray(BusinessEvent[]::new);
        CompletePhase live = complete(Phase.GO_LIVE, "2024-07-01");

        Given.business(done).when(live).then(done(Phase.GO_LIVE, "2024-07-01"));
        Given.business(done)
                .and(new PhaseSuspended(Phase.FIT_GAP, date("2024-06-01"), "wait", null))
                .when(live)
                .thenConflict("go-live-needs-every-core-phase")
                .naming("phases", "fit-gap");
        Given.business(Arrays.copyOf(done, 3)).when(live).thenConflict("go-live-needs-every-core-phase");
    }

    @Test
    void aDivisionConfirmsWhatSomebodyElseReported() {
        CompletePhase confirm = complete(Phase.SURVEY, "2024-06-30");

        Given.business().when(confirm, by(TAX)).thenForbidden("completion-needs-a-report");
        Given.business().by(TAX, REPORTED).when(confirm, by(TAX)).thenForbidden("confirmer-is-the-reporter");
        Given.business()
                .by(TAX, REPORTED)
                .when(confirm, by(officer("tax-2", OWNER)))
                .then(new PhaseCompleted(Phase.SURVEY, date("2024-06-30"), List.of(), null, "tax-1", false));
    }

    @Test
    void ofSeveralReportsTheLastIsTheOneConfirmed() {
        CompletePhase confirm = complete(Phase.SURVEY, "2024-06-30");
        var reportedAgain = Given.business().by(TAX, REPORTED).by(officer("tax-2", OWNER), REPORTED);

        reportedAgain
                .when(confirm, by(TAX))
                .then(new PhaseCompleted(Phase.SURVEY, date("2024-06-30"), List.of(), null, "tax-2", false));
        reportedAgain.when(confirm, by(officer("tax-2", OWNER))).thenForbidden("confirmer-is-the-reporter");
    }

    @Test
    void theSameCompletionAgainSaysNothingAnotherOneIsRefused() {
        var done = Given.business(done(Phase.SURVEY, "2024-06-01"));

        done.when(complete(Phase.SURVEY, "2024-06-01")).thenNothing();
        done.when(complete(Phase.SURVEY, "2024-06-02")).thenConflict("already-done");
    }

    @Test
    void aCompletionIsNotInTheFuture() {
        Given.business().when(complete(Phase.SURVEY, "2024-07-11")).thenInvalid("completion-in-future");
    }

    @Test
    void aCompletionRecordedAfterAnEarlierPhaseWasReopenedIsFlagged() {
        Given.business(done(Phase.SURVEY, "2024-05-01"), new PhaseReopened(Phase.SURVEY, date("2024-06-20"), "new"))
                .when(complete(Phase.FIT_GAP, "2024-06-10"))
                .then(
                        done(Phase.FIT_GAP, "2024-06-10"),
                        new RecheckRaised(Phase.FIT_GAP, date("2024-06-20"), Phase.SURVEY, Given.FIRST + 1));
    }

    @Test
    void anEntryIsNotWithdrawnOnceALaterCompletionBuildsOnIt() {
        WithdrawEntry withdraw = new WithdrawEntry("entry", Set.of(Given.FIRST), "slip");

        Given.business(done(Phase.SURVEY, "2024-05-01"))
                .when(withdraw)
                .then(new PhaseFactWithdrawn(Phase.SURVEY, Given.FIRST, "entry", "slip"));
        Given.business(done(Phase.SURVEY, "2024-05-01"), done(Phase.FIT_GAP, "2024-06-01"))
                .when(withdraw)
                .thenConflict("later-facts-build-on-it")
                .naming("later", "fit-gap");
        Given.business(new PhaseStarted(Phase.SURVEY, date("2024-05-01")), done(Phase.FIT_GAP, "2024-06-01"))
                .when(withdraw)
                .then(new PhaseFactWithdrawn(Phase.SURVEY, Given.FIRST, "entry", "slip"));
        Given.business().when(withdraw).thenConflict("entry-not-in-effect");
    }

    @Test
    void existingContractIsCorrectable() {
        Correction yes = new Correction("existingContract", "true", null);
        var done = Given.business(done(Phase.ENVIRONMENT, "2024-05-01"));

        done.when(new CorrectPhaseFact(Phase.ENVIRONMENT, Given.FIRST, yes, "slip"))
                .then(new PhaseFactCorrected(Phase.ENVIRONMENT, Given.FIRST, yes, "slip"));
        done.when(new CorrectPhaseFact(
                        Phase.ENVIRONMENT, Given.FIRST, new Correction("existingContract", "yes", null), "slip"))
                .thenInvalid("field-not-correctable");
    }

    @Test
    void aPackageEntryTakesOpenPhasesOfItsOwnBusinesses() {
        StartPhase start = new StartPhase(Phase.SURVEY, date("2024-07-01"));

        Given.business()
                .when(new PackageShare(start, "core", false))
                .then(new PhaseStarted(Phase.SURVEY, date("2024-07-01")));
        Given.business().when(new PackageShare(start, "other", true)).thenConflict("not-in-package");
        Given.business(done(Phase.SURVEY, "2024-05-01"))
                .when(new PackageShare(start, "core", false))
                .thenConflict("package-entry-does-not-fit")
                .naming("status", "DONE");
    }

    @Test
    void onlyTheOwnersOfABusinessWriteAndProxiesAreTheDxOffices() {
        PlanPhase plan = new PlanPhase(Phase.SURVEY, null, date("2024-12"), null, null, null);
        Actor proxy = new Actor("tax-1", TAX.grants(), "tax-2");

        Given.business().when(plan, by(officer("w-1", "welfare"))).thenForbidden("not-your-business");
        Given.business().when(plan, by(auditor())).thenForbidden("role-may-not-write");
        Given.business().when(plan, by(proxy)).thenForbidden("proxy-is-for-the-dx-office");
    }

    private static PhaseCompleted done(Phase phase, String day) {
        return new PhaseCompleted(phase, date(day), List.of(), null, "dx-1", false);
    }

    private static CompletePhase complete(Phase phase, String day) {
        return new CompletePhase(phase, date(day), List.of(), null, false);
    }
}
