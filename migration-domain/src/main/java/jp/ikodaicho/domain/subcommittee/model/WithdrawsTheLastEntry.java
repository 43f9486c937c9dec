package jp.ikodaicho.domain.subcommittee.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.subcommittee.commands.WithdrawSeatEntry;
import jp.ikodaicho.domain.subcommittee.shared.Seats;

/** An entry about a division's seat is withdrawn only while it stands and no later one builds on it (rest.md, withdrawals). */
final class WithdrawsTheLastEntry {

    private WithdrawsTheLastEntry() {}

    static Optional<Rejection> check(WithdrawSeatEntry command, Seats seats) {
        List<Long> entries = seats.entries(command.division());
        Map<String, String> named = Map.of("division", command.division(), "event", Long.toString(command.event()));
        if (!entries.contains(command.event())) {
            return Optional.of(Rejection.unknown("unknown-seat-entry", named));
        }
        return entries.getLast() == command.event()
                ? Optional.empty()
                : Optional.of(Rejection.conflict("seat-entry-built-upon", named));
    }
}
