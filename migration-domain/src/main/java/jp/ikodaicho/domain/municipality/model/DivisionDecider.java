package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.AbolishDivision;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.municipality.commands.RenameDivision;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** A division 課: established once, renamed and abolished from a date. Its state is where it stands in that course. */
public final class DivisionDecider implements Decider<DivisionCommand, DivisionDecider.Stage, DivisionEvent> {

    /** Whether the division is known and still exists. */
    public enum Stage {
        UNKNOWN,
        ESTABLISHED,
        ABOLISHED
    }

    @Override
    public Stage initial() {
        return Stage.UNKNOWN;
    }

    @Override
    public Optional<Rejection> guard(DivisionCommand command, Stage state, EntryContext context) {
        Optional<Rejection> forbidden = OnlyTheseRolesAdminister.dxOffice(context);
        boolean missing = state == Stage.UNKNOWN && !(command instanceof EstablishDivision);
        return forbidden.isEmpty() && missing
                ? Optional.of(Rejection.unknown("unknown-division", Map.of()))
                : forbidden;
    }

    @Override
    public Decision<DivisionEvent> decide(DivisionCommand command, Stage state, EntryContext context) {
        return switch (command) {
            case EstablishDivision c ->
                state == Stage.UNKNOWN
                        ? Decision.accept(new DivisionEstablished(c.name(), c.from(), c.order(), c.source()))
                        : Decision.reject(Rejection.conflict("division-exists", Map.of()));
            case RenameDivision c -> Decision.accept(new DivisionRenamed(c.name(), c.from(), c.reason()));
            case AbolishDivision c ->
                state == Stage.ESTABLISHED
                        ? Decision.accept(new DivisionAbolished(c.from(), c.reason()))
                        : Decision.reject(Rejection.conflict("division-already-abolished", Map.of()));
        };
    }

    @Override
    public Stage evolve(Stage state, Recorded<DivisionEvent> event) {
        return switch (event.event()) {
            case DivisionEstablished _ -> Stage.ESTABLISHED;
            case DivisionRenamed _ -> state;
            case DivisionAbolished _ -> Stage.ABOLISHED;
        };
    }
}
