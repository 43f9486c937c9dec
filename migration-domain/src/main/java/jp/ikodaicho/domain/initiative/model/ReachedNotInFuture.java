package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** Nothing is reached or finished after the day of recording; a month or fiscal year that has begun may be meant. */
final class ReachedNotInFuture {

    private ReachedNotInFuture() {}

    static Optional<Rejection> check(InitiativeCommand command, EntryContext context) {
        if (command instanceof ReachMilestone c) {
            return check(c.reachedOn(), context);
        }
        return command instanceof FinishInitiative c ? check(c.finishedOn(), context) : Optional.empty();
    }

    private static Optional<Rejection> check(MilestoneDate date, EntryContext context) {
        if (!date.end().first().isAfter(context.today())) {
            return Optional.empty();
        }
        return Optional.of(Rejection.invalid(
                "reached-in-future",
                Map.of("date", date.text(), "today", context.today().toString())));
    }
}
