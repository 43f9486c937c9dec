package jp.ikodaicho.domain.business.shared;

import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseResumed;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckCleared;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.testing.Given;
import org.junit.jupiter.api.Test;

/** The status of a phase as its facts give it one after the other (domain.md §3.3). */
class PhaseStateTest {

    private static final PhasePlanned PLANNED =
            new PhasePlanned(Phase.SURVEY, null, date("2025-03"), null, null, date("2024-04-01"));
    private static final PhaseStarted STARTED = new PhaseStarted(Phase.SURVEY, date("2024-05-01"));
    private static final PhaseCompletionReported REPORTED =
            new PhaseCompletionReported(Phase.SURVEY, date("2024-05-10"), List.of(), null, false);
    private static final PhaseCompleted DONE =
            new PhaseCompleted(Phase.SURVEY, date("2024-05-10"), List.of(), null, "dx-1", false);
    private static final PhaseReopened REOPENED = new PhaseReopened(Phase.SURVEY, date("2024-05-20"), "again");
    private static final PhaseSuspended SUSPENDED = new PhaseSuspended(Phase.SURVEY, date("2024-05-21"), "wait", null);
    private static final PhaseMarkedNotApplicable NOT_APPLICABLE =
            new PhaseMarkedNotApplicable(Phase.SURVEY, date("2024-05-22"), "none");
    private static final RecheckRaised FLAGGED = new RecheckRaised(Phase.SURVEY, date("2024-05-12"), Phase.SURVEY, 99);
    private static final RecheckCleared CLEARED = new RecheckCleared(Phase.SURVEY, date("2024-05-13"), "seen");

    @Test
    void theCourseOfAPhase() {
        assertThat(state()).isEqualTo(new PhaseState(PhaseStatus.UNPLANNED, false, false, 0));
        assertThat(state(PLANNED).status()).isEqualTo(PhaseStatus.PLANNED);
        assertThat(state(PLANNED, STARTED).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(state(STARTED, REPORTED).status()).isEqualTo(PhaseStatus.AWAITING_CONFIRMATION);
        assertThat(state(STARTED, REPORTED, DONE).status()).isEqualTo(PhaseStatus.DONE);
        assertThat(state(DONE, REOPENED)).isEqualTo(new PhaseState(PhaseStatus.REOPENED, false, false, 1));
    }

    @Test
    void everyReopeningCounts() {
        PhaseReopened again = new PhaseReopened(Phase.SURVEY, date("2024-06-20"), "and again");

        assertThat(state(DONE, REOPENED, again).reopenings()).isEqualTo(2);
    }

    @Test
    void aPlanSaysNothingAboutWorkUnderWay() {
        PhasePlanned later = new PhasePlanned(Phase.SURVEY, null, date("2025-03"), null, null, date("2024-06-01"));

        assertThat(state(STARTED, later).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(state(DONE, later).status()).isEqualTo(PhaseStatus.DONE);
    }

    @Test
    void aStartSaysNothingAboutWorkThatIsFurther_exceptThatItIsNoLongerSuspended() {
        PhaseStarted later = new PhaseStarted(Phase.SURVEY, date("2024-06-01"));

        assertThat(state(REPORTED, later).status()).isEqualTo(PhaseStatus.AWAITING_CONFIRMATION);
        assertThat(state(DONE, later).status()).isEqualTo(PhaseStatus.DONE);
        assertThat(state(DONE, REOPENED, later).status()).isEqualTo(PhaseStatus.REOPENED);
        assertThat(state(DONE, REOPENED, SUSPENDED, later).status()).isEqualTo(PhaseStatus.REOPENED);
        assertThat(state(PLANNED, SUSPENDED, later).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(state(NOT_APPLICABLE, later).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
    }

    @Test
    void aReportSaysNothingAboutWorkThatIsDone() {
        PhaseCompletionReported later =
                new PhaseCompletionReported(Phase.SURVEY, date("2024-06-10"), List.of(), null, false);

        assertThat(state(DONE, later).status()).isEqualTo(PhaseStatus.DONE);
        assertThat(state(DONE, REOPENED, SUSPENDED, later).status()).isEqualTo(PhaseStatus.AWAITING_CONFIRMATION);
    }

    @Test
    void suspensionHidesTheWork_andEndsWithResumingOrWithTheWorkItself() {
        PhaseResumed resumed = new PhaseResumed(Phase.SURVEY, date("2024-06-01"), null);
        PhaseCompleted later = new PhaseCompleted(Phase.SURVEY, date("2024-06-10"), List.of(), null, "dx-1", false);

        assertThat(state(STARTED, SUSPENDED)).isEqualTo(new PhaseState(PhaseStatus.IN_PROGRESS, true, false, 0));
        assertThat(state(STARTED, SUSPENDED).status()).isEqualTo(PhaseStatus.SUSPENDED);
        assertThat(state(STARTED, SUSPENDED, resumed).status()).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(state(STARTED, SUSPENDED, later).status()).isEqualTo(PhaseStatus.DONE);
        assertThat(state(STARTED, SUSPENDED, NOT_APPLICABLE).status()).isEqualTo(PhaseStatus.NOT_APPLICABLE);
    }

    @Test
    void onlyDoneWorkIsFlagged_andTheFlagGoesWithWhatSettlesIt() {
        PhaseCompleted again = new PhaseCompleted(Phase.SURVEY, date("2024-06-10"), List.of(), null, "dx-1", false);

        assertThat(state(STARTED, FLAGGED).recheck()).isFalse();
        assertThat(state(DONE, FLAGGED)).isEqualTo(new PhaseState(PhaseStatus.DONE, false, true, 0));
        assertThat(state(DONE, FLAGGED, CLEARED).recheck()).isFalse();
        assertThat(state(DONE, FLAGGED, again).recheck()).isFalse();
        assertThat(state(DONE, FLAGGED, REOPENED).recheck()).isFalse();
        assertThat(state(DONE, FLAGGED, NOT_APPLICABLE).recheck()).isFalse();
        assertThat(state(DONE, FLAGGED, SUSPENDED).recheck()).isTrue();
    }

    @Test
    void theLastFactOfAKindIsTheOneThatCountsLast() {
        PhaseStarted earlier = new PhaseStarted(Phase.SURVEY, date("2024-04-20"));
        PhaseFacts facts = Given.business(STARTED, earlier).state().facts(Phase.SURVEY);

        assertThat(facts.last(PhaseStarted.class)).contains(STARTED);
        assertThat(facts.last(PhaseCompleted.class)).isEmpty();
    }

    private static PhaseState state(BusinessEvent... events) {
        return Given.business(events).state().state(Phase.SURVEY);
    }
}
