package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.Rejection;

/** 本稼働 is refused while any ★ phase is neither done nor not applicable, also where it is suspended (domain.md §3.4, rule 2). */
final class GoLiveNeedsEveryCorePhase {

    private GoLiveNeedsEveryCorePhase() {}

    static Optional<Rejection> check(PhaseCommand command, BusinessMigration state) {
        if (!(command instanceof CompletePhase c) || c.phase() != Phase.GO_LIVE) {
            return Optional.empty();
        }
        String open = Phase.FIRST_CLASS.stream()
                .filter(phase -> !state.status(phase).isSettled())
                .map(Phase::id)
                .collect(Collectors.joining(","));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Rejection.conflict("go-live-needs-every-core-phase", Map.of("phases", open)));
    }
}
