package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.municipality.commands.ConfirmSuccession;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.municipality.commands.SuccessionCommand;
import jp.ikodaicho.domain.municipality.commands.WithdrawSuccession;
import jp.ikodaicho.domain.municipality.shared.Succession;
import jp.ikodaicho.domain.municipality.shared.Successions;
import jp.ikodaicho.domain.shared.Rejection;

/** A successor is proposed once, confirmed once, and only what stands can be confirmed or withdrawn. */
final class OneSuccessionASuccessor {

    private OneSuccessionASuccessor() {}

    static Optional<Rejection> check(SuccessionCommand command, Successions successions) {
        Map<String, String> named = Map.of("successor", command.successor());
        Optional<Succession> known = successions.to(command.successor());
        return switch (command) {
            case ProposeSuccession _ -> known.map(_ -> Rejection.conflict("succession-exists", named));
            case ConfirmSuccession _ ->
                known.isPresent()
                        ? known.filter(Succession::isConfirmed)
                                .map(_ -> Rejection.conflict("succession-already-confirmed", named))
                        : missing(named);
            case WithdrawSuccession _ -> known.isPresent() ? Optional.empty() : missing(named);
        };
    }

    private static Optional<Rejection> missing(Map<String, String> named) {
        return Optional.of(Rejection.unknown("unknown-succession", named));
    }
}
