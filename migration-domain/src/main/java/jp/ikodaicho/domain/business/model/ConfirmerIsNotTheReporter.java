package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * A division confirms only a completion that somebody else reported; the DX office may log one itself and is then both
 * (product.md, "Who may do what").
 */
final class ConfirmerIsNotTheReporter {

    private ConfirmerIsNotTheReporter() {}

    static Optional<Rejection> check(PhaseCommand command, BusinessMigration state, EntryContext context) {
        return command instanceof CompletePhase c && !context.actor().has(Role.DX_OFFICE)
                ? twoPersons(c, state, context)
                : Optional.empty();
    }

    private static Optional<Rejection> twoPersons(CompletePhase c, BusinessMigration state, EntryContext context) {
        Optional<String> reporter = pendingReporter(c.phase(), state);
        if (reporter.isEmpty()) {
            return Optional.of(Rejection.forbidden("completion-needs-a-report", Map.of()));
        }
        return reporter.filter(context.actor().staffId()::equals)
                .map(self -> Rejection.forbidden("confirmer-is-the-reporter", Map.of("reporter", self)));
    }

    /** Who reported the completion that waits for confirmation, if one does. */
    static Optional<String> pendingReporter(Phase phase, BusinessMigration state) {
        if (state.state(phase).work() != PhaseStatus.AWAITING_CONFIRMATION) {
            return Optional.empty();
        }
        return state.facts(phase).facts().stream()
                .filter(fact -> fact.recorded() instanceof PhaseCompletionReported)
                .reduce((earlier, later) -> later)
                .map(PhaseFact::actor);
    }
}
