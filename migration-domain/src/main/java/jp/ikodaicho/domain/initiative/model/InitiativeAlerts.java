package jp.ikodaicho.domain.initiative.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.shared.InitiativeState;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.domain.initiative.shared.MilestoneStatus;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** アラート: what looks odd about an entry of an initiative without stopping it. */
final class InitiativeAlerts {

    private InitiativeAlerts() {}

    static List<String> of(InitiativeCommand command, Initiative state, EntryContext context) {
        LocalDate today = context.today();
        return switch (command) {
            case MilestoneCommand c -> milestone(c, state, today);
            case RecordIndicator c -> indicator(c, state, today);
            case FinishInitiative c -> finished(c, state, today);
            case StartInitiative c ->
                all(
                        when(c.startedOn().first().isAfter(today), "start-in-future"),
                        when(isOver(state), "initiative-was-over"));
            case SuspendInitiative _, DropInitiative _ -> when(isOver(state), "initiative-was-over");
            case ResumeInitiative _ -> when(hasNothingToResume(state), "resumed-but-not-suspended");
            case RegisterInitiative _, AssignInitiativeDivision _, WithdrawInitiativeFacts _ -> List.of();
        };
    }

    private static List<String> milestone(MilestoneCommand command, Initiative state, LocalDate today) {
        return switch (command) {
            case PlanMilestone c -> over(c.date(), today);
            case RescheduleMilestone c ->
                all(over(c.date(), today), when(is(c, MilestoneStatus.REACHED, state), "milestone-was-reached"));
            case ReachMilestone c ->
                all(
                        when(c.reachedOn().end().last().isAfter(today), "period-not-over"),
                        when(is(c, MilestoneStatus.DROPPED, state), "milestone-was-dropped"));
            case DropMilestone c ->
                all(
                        when(is(c, MilestoneStatus.REACHED, state), "milestone-was-reached"),
                        when(is(c, MilestoneStatus.DROPPED, state), "milestone-was-dropped"));
        };
    }

    private static List<String> over(@Nullable MilestoneDate date, LocalDate today) {
        return when(date != null && date.end().last().isBefore(today), "plan-already-over");
    }

    private static boolean is(MilestoneCommand command, MilestoneStatus status, Initiative state) {
        return state.facts()
                .milestone(command.milestone())
                .filter(milestone -> milestone.status() == status)
                .isPresent();
    }

    private static List<String> indicator(RecordIndicator c, Initiative state, LocalDate today) {
        PartialDate on = c.on();
        boolean measured = !state.facts().values(InitiativeEvents.indicator(c)).isEmpty();
        boolean otherUnit = state.facts()
                .all(IndicatorRecorded.class)
                .anyMatch(known ->
                        known.indicator().equals(c.indicator()) && !known.unit().equals(c.unit()));
        return all(
                when(on != null && on.first().isAfter(today), "indicator-in-future"),
                when(measured, "indicator-has-another-value"),
                when(otherUnit, "indicator-has-another-unit"));
    }

    private static List<String> finished(FinishInitiative c, Initiative state, LocalDate today) {
        List<MilestoneFacts> milestones = state.facts().milestones(null);
        String open = milestones.stream()
                .filter(milestone -> milestone.isOpenAmong(milestones))
                .map(MilestoneFacts::definition)
                .map(definition -> definition.milestone())
                .collect(Collectors.joining(","));
        return all(
                when(c.finishedOn().end().last().isAfter(today), "period-not-over"),
                open.isEmpty() ? List.of() : List.of("milestones-still-open:" + open));
    }

    private static boolean isOver(Initiative state) {
        return state.facts().state().work().isSettled();
    }

    private static boolean hasNothingToResume(Initiative state) {
        InitiativeState now = state.facts().state();
        return !now.suspended() && !now.work().isSettled();
    }

    private static List<String> when(boolean odd, String code) {
        return odd ? List.of(code) : List.of();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static List<String> all(List<String>... alerts) {
        return Stream.of(alerts).flatMap(List::stream).toList();
    }
}
