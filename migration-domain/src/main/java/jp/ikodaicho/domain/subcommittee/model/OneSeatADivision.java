package jp.ikodaicho.domain.subcommittee.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.shared.Seat;
import jp.ikodaicho.domain.subcommittee.shared.Seats;

/** A division holds one seat at a time: it is seated again only after it gave up the one before. */
final class OneSeatADivision {

    private OneSeatADivision() {}

    static Optional<Rejection> check(SeatDivision command, Seats seats) {
        return seats.last(command.division())
                .filter(seat -> !seat.isVacatedOn(command.from().first()))
                .map(seat -> Rejection.conflict("already-seated", until(seat)));
    }

    private static Map<String, String> until(Seat seat) {
        return Map.of("division", seat.division(), "from", seat.from().text());
    }
}
