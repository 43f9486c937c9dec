package jp.ikodaicho.domain.subcommittee.model;

import java.util.Optional;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.commands.SubcommitteeCommand;
import jp.ikodaicho.domain.subcommittee.commands.VacateSeat;
import jp.ikodaicho.domain.subcommittee.commands.WithdrawSeatEntry;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import jp.ikodaicho.domain.subcommittee.shared.Seats;

/** The sub-committee of one fiscal year: it begins with its first seat; its state is the seats. */
public final class SubcommitteeDecider implements Decider<SubcommitteeCommand, Seats, SubcommitteeEvent> {

    @Override
    public Seats initial() {
        return Seats.NONE;
    }

    @Override
    public Optional<Rejection> guard(SubcommitteeCommand command, Seats state, EntryContext context) {
        return OnlyTheDxOfficeSeats.check(context);
    }

    @Override
    public Decision<SubcommitteeEvent> decide(SubcommitteeCommand command, Seats state, EntryContext context) {
        return refusal(command, state)
                .<Decision<SubcommitteeEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(event(command)));
    }

    private static Optional<Rejection> refusal(SubcommitteeCommand command, Seats seats) {
        return switch (command) {
            case SeatDivision c ->
                SeatsStayWithinTheirYear.check(c.year(), c.from()).or(() -> OneSeatADivision.check(c, seats));
            case VacateSeat c ->
                VacatesASeatItHolds.check(c, seats).or(() -> SeatsStayWithinTheirYear.check(c.year(), c.from()));
            case WithdrawSeatEntry c -> WithdrawsTheLastEntry.check(c, seats);
        };
    }

    private static SubcommitteeEvent event(SubcommitteeCommand command) {
        return switch (command) {
            case SeatDivision c -> new DivisionSeated(c.division(), c.from(), c.source());
            case VacateSeat c -> new SeatVacated(c.division(), c.from(), c.reason());
            case WithdrawSeatEntry c -> new SeatEntryWithdrawn(c.division(), c.event(), c.reason());
        };
    }

    @Override
    public Seats evolve(Seats state, Recorded<SubcommitteeEvent> event) {
        return state.evolve(event);
    }
}
