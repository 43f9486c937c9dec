package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.commands.DropMilestone;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.MilestoneCommand;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.shared.Rejection;

/** A milestone is planned once under its key, and only one that is planned is rescheduled, reached or dropped. */
final class MilestoneIsPlannedOnce {

    private MilestoneIsPlannedOnce() {}

    static Optional<Rejection> check(InitiativeCommand command, Initiative state) {
        return command instanceof MilestoneCommand c ? check(c, state) : Optional.empty();
    }

    private static Optional<Rejection> check(MilestoneCommand command, Initiative state) {
        Map<String, String> milestone = Map.of("milestone", command.milestone());
        boolean known = state.facts().milestone(command.milestone()).isPresent();
        return switch (command) {
            case PlanMilestone _ ->
                known ? Optional.of(Rejection.conflict("milestone-exists", milestone)) : Optional.empty();
            case RescheduleMilestone _, ReachMilestone _, DropMilestone _ ->
                known ? Optional.empty() : Optional.of(Rejection.unknown("unknown-milestone", milestone));
        };
    }
}
