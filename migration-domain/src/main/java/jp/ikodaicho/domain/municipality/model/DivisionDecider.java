package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.AbolishDivision;
import jp.ikodaicho.domain.municipality.commands.ConfirmSuccession;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.municipality.commands.RenameDivision;
import jp.ikodaicho.domain.municipality.commands.SuccessionCommand;
import jp.ikodaicho.domain.municipality.commands.WithdrawSuccession;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.municipality.shared.Successions;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** A division 課: established once, renamed and abolished from a date, and linked to what came after it. */
public final class DivisionDecider implements Decider<DivisionCommand, DivisionDecider.State, DivisionEvent> {

    /** Whether the division is known and still exists. */
    public enum Stage {
        UNKNOWN,
        ESTABLISHED,
        ABOLISHED
    }

    /** Where the division stands in its course, and the successions that stand. */
    public record State(Stage stage, Successions successions) {

        State at(Stage next) {
            return new State(next, successions);
        }
    }

    @Override
    public State initial() {
        return new State(Stage.UNKNOWN, Successions.NONE);
    }

    @Override
    public Optional<Rejection> guard(DivisionCommand command, State state, EntryContext context) {
        Optional<Rejection> forbidden = OnlyTheseRolesAdminister.dxOffice(context);
        boolean missing = state.stage() == Stage.UNKNOWN && !(command instanceof EstablishDivision);
        return forbidden.isEmpty() && missing
                ? Optional.of(Rejection.unknown("unknown-division", Map.of()))
                : forbidden;
    }

    @Override
    public Decision<DivisionEvent> decide(DivisionCommand command, State state, EntryContext context) {
        return switch (command) {
            case EstablishDivision c ->
                state.stage() == Stage.UNKNOWN
                        ? Decision.accept(new DivisionEstablished(c.name(), c.from(), c.order(), c.source()))
                        : Decision.reject(Rejection.conflict("division-exists", Map.of()));
            case RenameDivision c -> Decision.accept(new DivisionRenamed(c.name(), c.from(), c.reason()));
            case AbolishDivision c ->
                state.stage() == Stage.ESTABLISHED
                        ? Decision.accept(new DivisionAbolished(c.from(), c.reason()))
                        : Decision.reject(Rejection.conflict("division-already-abolished", Map.of()));
            case SuccessionCommand c ->
                OneSuccessionASuccessor.check(c, state.successions())
                        .or(() -> circle(c))
                        .<Decision<DivisionEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.accept(event(c)));
        };
    }

    private static Optional<Rejection> circle(SuccessionCommand command) {
        return switch (command) {
            case ProposeSuccession c -> NoDivisionSucceedsItself.check(c);
            case ConfirmSuccession _, WithdrawSuccession _ -> Optional.empty();
        };
    }

    private static DivisionEvent event(SuccessionCommand command) {
        return switch (command) {
            case ProposeSuccession c -> new DivisionSuccessionProposed(c.successor(), c.from(), c.kind(), c.source());
            case ConfirmSuccession c -> new DivisionSuccessionConfirmed(c.successor(), c.comment());
            case WithdrawSuccession c -> new DivisionSuccessionWithdrawn(c.successor(), c.reason());
        };
    }

    @Override
    public State evolve(State state, Recorded<DivisionEvent> event) {
        return switch (event.event()) {
            case DivisionEstablished _ -> state.at(Stage.ESTABLISHED);
            case DivisionRenamed _ -> state;
            case DivisionAbolished _ -> state.at(Stage.ABOLISHED);
            case DivisionSuccessionEvent e ->
                new State(state.stage(), state.successions().evolve(event.with(e)));
        };
    }
}
