package jp.ikodaicho.domain.subcommittee.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.subcommittee.commands.VacateSeat;
import jp.ikodaicho.domain.subcommittee.shared.Seat;
import jp.ikodaicho.domain.subcommittee.shared.Seats;

/** Only a seat that is held can be given up, and only after it began: one that never was is an entry to withdraw. */
final class VacatesASeatItHolds {

    private VacatesASeatItHolds() {}

    static Optional<Rejection> check(VacateSeat command, Seats seats) {
        return seats.last(command.division())
                .map(seat -> check(command, seat))
                .orElseGet(
                        () -> Optional.of(Rejection.unknown("unknown-seat", Map.of("division", command.division()))));
    }

    private static Optional<Rejection> check(VacateSeat command, Seat seat) {
        Seat.Vacation vacated = seat.vacated();
        if (vacated != null) {
            return Optional.of(Rejection.conflict(
                    "seat-already-vacated",
                    Map.of("division", seat.division(), "from", vacated.from().text())));
        }
        return command.from().first().isAfter(seat.from().first())
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "vacated-before-seated",
                        Map.of(
                                "from", command.from().text(),
                                "seatedFrom", seat.from().text())));
    }
}
