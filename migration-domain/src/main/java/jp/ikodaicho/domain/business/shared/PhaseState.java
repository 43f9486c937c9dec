package jp.ikodaicho.domain.business.shared;

import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseResumed;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckCleared;
import jp.ikodaicho.domain.business.events.RecheckRaised;

/**
 * Status of a phase as its effective facts give it, one after the other in the order they count (domain.md §3.3).
 *
 * @param work status leaving suspension aside
 * @param suspended 保留 since, and not taken up again
 * @param recheck 要再確認: done, but something it builds on was reopened
 * @param reopenings how often it was reopened
 */
public record PhaseState(PhaseStatus work, boolean suspended, boolean recheck, int reopenings) {

    static final PhaseState INITIAL = new PhaseState(PhaseStatus.UNPLANNED, false, false, 0);

    static PhaseState of(PhaseFacts facts) {
        PhaseState state = INITIAL;
        for (PhaseFact fact : facts.facts()) {
            state = state.after(fact.effective());
        }
        return state;
    }

    public PhaseStatus status() {
        return suspended ? PhaseStatus.SUSPENDED : work;
    }

    private PhaseState after(PhaseFactRecorded fact) {
        return switch (fact) {
            case PhasePlanned _ -> work == PhaseStatus.UNPLANNED ? at(PhaseStatus.PLANNED, suspended) : this;
            case PhaseStarted _ -> isUnderWay() ? at(work, false) : at(PhaseStatus.IN_PROGRESS, false);
            case PhaseCompletionReported _ ->
                work == PhaseStatus.DONE ? this : at(PhaseStatus.AWAITING_CONFIRMATION, false);
            case PhaseCompleted _ -> at(PhaseStatus.DONE, false).recheck(false);
            case PhaseReopened _ -> new PhaseState(PhaseStatus.REOPENED, false, false, reopenings + 1);
            case PhaseSuspended _ -> at(work, true);
            case PhaseResumed _ -> at(work, false);
            case PhaseMarkedNotApplicable _ ->
                at(PhaseStatus.NOT_APPLICABLE, false).recheck(false);
            case RecheckRaised _ -> recheck(work == PhaseStatus.DONE);
            case RecheckCleared _ -> recheck(false);
        };
    }

    /** A start says nothing new about work that is already further: reported, done or reopened. */
    private boolean isUnderWay() {
        return work == PhaseStatus.AWAITING_CONFIRMATION || work == PhaseStatus.DONE || work == PhaseStatus.REOPENED;
    }

    private PhaseState at(PhaseStatus next, boolean nowSuspended) {
        return new PhaseState(next, nowSuspended, recheck, reopenings);
    }

    private PhaseState recheck(boolean flag) {
        return new PhaseState(work, suspended, flag, reopenings);
    }
}
