package jp.ikodaicho.domain.initiative.model;

import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.initiative.commands.AssignInitiativeDivision;
import jp.ikodaicho.domain.initiative.commands.DropInitiative;
import jp.ikodaicho.domain.initiative.commands.DropMilestone;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.MilestoneCommand;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RecordIndicator;
import jp.ikodaicho.domain.initiative.commands.RegisterInitiative;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.initiative.commands.ResumeInitiative;
import jp.ikodaicho.domain.initiative.commands.StartInitiative;
import jp.ikodaicho.domain.initiative.commands.SuspendInitiative;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.events.InitiativeResumed;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;

/** What each command leads to once no rule blocks it: one event, or one per fact withdrawn. */
final class InitiativeEvents {

    private InitiativeEvents() {}

    static List<InitiativeEvent> of(InitiativeCommand command) {
        return switch (command) {
            case WithdrawInitiativeFacts c -> withdrawn(c).toList();
            case MilestoneCommand c -> List.of(milestone(c));
            case RegisterInitiative c ->
                List.of(new InitiativeRegistered(
                        c.number(), c.title(), c.description(), c.priority(), c.division(), c.source()));
            case AssignInitiativeDivision c ->
                List.of(new InitiativeDivisionAssigned(c.division(), c.from(), c.reason()));
            case StartInitiative c -> List.of(new InitiativeStarted(c.startedOn(), c.comment()));
            case FinishInitiative c -> List.of(new InitiativeFinished(c.finishedOn(), c.comment()));
            case SuspendInitiative c -> List.of(new InitiativeSuspended(c.occurredOn(), c.reason(), c.until()));
            case ResumeInitiative c -> List.of(new InitiativeResumed(c.occurredOn(), c.comment()));
            case DropInitiative c -> List.of(new InitiativeDropped(c.occurredOn(), c.reason()));
            case RecordIndicator c -> List.of(indicator(c));
        };
    }

    private static InitiativeEvent milestone(MilestoneCommand command) {
        return switch (command) {
            case PlanMilestone c ->
                new MilestonePlanned(
                        c.milestone(), c.title(), c.date(), c.alternative(), c.note(), c.source(), c.decidedOn());
            case RescheduleMilestone c ->
                new MilestoneRescheduled(c.milestone(), c.date(), c.reason(), c.document(), c.decidedOn());
            case ReachMilestone c -> new MilestoneReached(c.milestone(), c.reachedOn(), c.comment());
            case DropMilestone c -> new MilestoneDropped(c.milestone(), c.occurredOn(), c.reason());
        };
    }

    static IndicatorRecorded indicator(RecordIndicator c) {
        return new IndicatorRecorded(c.indicator(), c.name(), c.value(), c.unit(), c.of(), c.on(), c.source());
    }

    private static Stream<InitiativeEvent> withdrawn(WithdrawInitiativeFacts c) {
        return c.sequences().stream()
                .sorted()
                .map(sequence -> new InitiativeFactWithdrawn(sequence, c.entry(), c.reason()));
    }
}
