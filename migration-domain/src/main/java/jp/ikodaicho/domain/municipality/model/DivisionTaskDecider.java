package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.AssignDivisionTask;
import jp.ikodaicho.domain.municipality.commands.DivisionTaskCommand;
import jp.ikodaicho.domain.municipality.commands.FinishDivisionTask;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** A named task of a division: assigned once by the DX office, finished once by the division or the DX office. */
public final class DivisionTaskDecider
        implements Decider<DivisionTaskCommand, DivisionTaskDecider.State, DivisionTaskEvent> {

    /**
     * As far as decisions need to know it.
     *
     * @param division whose task it is, null before it is assigned
     */
    public record State(@Nullable String division, boolean finished) {}

    @Override
    public State initial() {
        return new State(null, false);
    }

    @Override
    public Optional<Rejection> guard(DivisionTaskCommand command, State state, EntryContext context) {
        return switch (command) {
            case AssignDivisionTask _ -> OnlyTheseRolesAdminister.dxOffice(context);
            case FinishDivisionTask _ ->
                state.division() == null
                        ? Optional.of(Rejection.unknown("unknown-task", Map.of()))
                        : OnlyTheDivisionFinishesItsTask.check(state.division(), context);
        };
    }

    @Override
    public Decision<DivisionTaskEvent> decide(DivisionTaskCommand command, State state, EntryContext context) {
        return switch (command) {
            case AssignDivisionTask c ->
                state.division() == null
                        ? Decision.accept(new DivisionTaskAssigned(c.division(), c.title(), c.due(), c.source()))
                        : Decision.reject(Rejection.conflict("task-exists", Map.of()));
            case FinishDivisionTask c ->
                state.finished()
                        ? Decision.reject(Rejection.conflict("task-already-finished", Map.of()))
                        : finish(c, context);
        };
    }

    private static Decision<DivisionTaskEvent> finish(FinishDivisionTask c, EntryContext context) {
        return c.finishedOn().first().isAfter(context.today())
                ? Decision.reject(Rejection.invalid(
                        "task-finished-in-future",
                        Map.of("finishedOn", c.finishedOn().text())))
                : Decision.accept(new DivisionTaskFinished(c.finishedOn(), c.comment()));
    }

    @Override
    public State evolve(State state, Recorded<DivisionTaskEvent> event) {
        return switch (event.event()) {
            case DivisionTaskAssigned e -> new State(e.division(), false);
            case DivisionTaskFinished _ -> new State(state.division(), true);
        };
    }
}
