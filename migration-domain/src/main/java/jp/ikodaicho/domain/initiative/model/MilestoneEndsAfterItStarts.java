package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** A period whose last date is over before its first begins says nothing: not a warning, a slip. */
final class MilestoneEndsAfterItStarts {

    private MilestoneEndsAfterItStarts() {}

    static Optional<Rejection> check(InitiativeCommand command) {
        return dateOf(command) instanceof MilestoneDate.Period(var start, var end)
                        && end.last().isBefore(start.first())
                ? Optional.of(Rejection.invalid(
                        "plan-ends-before-it-starts", Map.of("start", start.text(), "end", end.text())))
                : Optional.empty();
    }

    private static @Nullable MilestoneDate dateOf(InitiativeCommand command) {
        if (command instanceof PlanMilestone c) {
            return c.date();
        }
        if (command instanceof RescheduleMilestone c) {
            return c.date();
        }
        if (command instanceof ReachMilestone c) {
            return c.reachedOn();
        }
        return command instanceof FinishInitiative c ? c.finishedOn() : null;
    }
}
