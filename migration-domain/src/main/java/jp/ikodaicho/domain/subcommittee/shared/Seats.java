package jp.ikodaicho.domain.subcommittee.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;

/**
 * The seats of one fiscal year, by the effective entries in the order of recording. A withdrawal removes the entry it names and
 * is itself none. Decide, the live view and as-of all ask this list.
 */
public record Seats(@JsonValue List<Seat> seats) {

    public static final Seats NONE = new Seats(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Seats {
        seats = List.copyOf(seats);
    }

    public Seats evolve(Recorded<SubcommitteeEvent> recorded) {
        return switch (recorded.event()) {
            case DivisionSeated e -> plus(new Seat(recorded.sequence(), e.division(), e.from(), e.source(), null));
            case SeatVacated e -> vacated(e, new Seat.Vacation(recorded.sequence(), e.from(), e.reason()));
            case SeatEntryWithdrawn e -> without(e.withdraws());
        };
    }

    private Seats plus(Seat seat) {
        List<Seat> all = new ArrayList<>(seats);
        all.add(seat);
        return new Seats(all);
    }

    private Seats vacated(SeatVacated event, Seat.Vacation end) {
        Optional<Seat> ended = last(event.division());
        return new Seats(seats.stream()
                .map(seat -> ended.filter(seat::equals).isPresent() ? seat.ending(end) : seat)
                .toList());
    }

    private Seats without(long entry) {
        return new Seats(seats.stream()
                .filter(seat -> seat.event() != entry)
                .map(seat -> seat.lastEvent() == entry ? seat.ending(null) : seat)
                .toList());
    }

    /** The seat a division was given last. */
    public Optional<Seat> last(String division) {
        return of(division).reduce((earlier, later) -> later);
    }

    /** Sequences of the effective entries about a division's seats, in the order of recording. */
    public List<Long> entries(String division) {
        return of(division)
                .flatMap(seat -> Stream.of(seat.event(), seat.lastEvent()).distinct())
                .toList();
    }

    /** Who held a seat on that day: a seat is held from the first day of its first period to the day before its end. */
    public List<Seat> heldOn(LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.isBegunOn(day) && !seat.isVacatedOn(day))
                .map(seat -> seat.on(day))
                .toList();
    }

    private Stream<Seat> of(String division) {
        return seats.stream().filter(seat -> Objects.equals(seat.division(), division));
    }
}
