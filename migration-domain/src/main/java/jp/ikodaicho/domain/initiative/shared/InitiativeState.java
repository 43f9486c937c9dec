package jp.ikodaicho.domain.initiative.shared;

import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeResumed;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;

/**
 * Where an initiative stands as its effective facts give it, one after the other in the order they count.
 *
 * @param work status leaving suspension aside
 * @param suspended 保留 since, and not taken up again
 */
public record InitiativeState(InitiativeStatus work, boolean suspended) {

    static final InitiativeState INITIAL = new InitiativeState(InitiativeStatus.UNPLANNED, false);

    static InitiativeState of(InitiativeFacts facts) {
        InitiativeState state = INITIAL;
        for (InitiativeFact fact : facts.facts()) {
            state = state.after(fact.recorded());
        }
        return state;
    }

    public InitiativeStatus status() {
        return suspended ? InitiativeStatus.SUSPENDED : work;
    }

    private InitiativeState after(InitiativeFactRecorded fact) {
        return switch (fact) {
            case MilestonePlanned _, MilestoneRescheduled _ ->
                work == InitiativeStatus.UNPLANNED ? new InitiativeState(InitiativeStatus.PLANNED, suspended) : this;
            case MilestoneReached _ -> underWay(suspended);
            case InitiativeStarted _ -> underWay(false);
            case InitiativeFinished _ -> new InitiativeState(InitiativeStatus.DONE, false);
            case InitiativeSuspended _ -> new InitiativeState(work, true);
            case InitiativeResumed _ -> resumed();
            case InitiativeDropped _ -> new InitiativeState(InitiativeStatus.DROPPED, false);
            case MilestoneDropped _, IndicatorRecorded _ -> this;
        };
    }

    /** A start or a milestone says nothing new about an initiative that is over. */
    private InitiativeState underWay(boolean stillSuspended) {
        return new InitiativeState(work.isSettled() ? work : InitiativeStatus.IN_PROGRESS, stillSuspended);
    }

    /** Back to the work before the suspension; without one, an initiative that was over is taken up again. */
    private InitiativeState resumed() {
        return new InitiativeState(suspended || !work.isSettled() ? work : InitiativeStatus.IN_PROGRESS, false);
    }
}
