package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.shared.Rejection;

/** A division is not its own successor, neither at once nor through others. */
final class NoDivisionSucceedsItself {

    private NoDivisionSucceedsItself() {}

    static Optional<Rejection> check(ProposeSuccession command) {
        if (command.successor().equals(command.division())) {
            return Optional.of(Rejection.invalid("succession-of-itself", Map.of("division", command.division())));
        }
        return command.beyond().contains(command.division())
                ? Optional.of(Rejection.conflict(
                        "succession-in-a-circle",
                        Map.of("division", command.division(), "successor", command.successor())))
                : Optional.empty();
    }
}
