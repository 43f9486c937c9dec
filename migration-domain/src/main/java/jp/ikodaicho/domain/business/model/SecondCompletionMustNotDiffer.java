package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.Rejection;

/** A phase already done is not completed again with other content: correct the entry or reopen the phase (domain.md §3.3). */
final class SecondCompletionMustNotDiffer {

    private SecondCompletionMustNotDiffer() {}

    static Optional<Rejection> check(PhaseCommand command, BusinessMigration state) {
        if (!(command instanceof CompletePhase c) || isTheSame(c, state)) {
            return Optional.empty();
        }
        return present(c, state)
                .map(done -> Rejection.conflict(
                        "already-done",
                        Map.of(
                                "phase",
                                c.phase().id(),
                                "completedOn",
                                done.completedOn().text())));
    }

    /** Whether this says once more what is on record: nothing to add, nothing to refuse. */
    static boolean isTheSame(CompletePhase c, BusinessMigration state) {
        return present(c, state)
                .filter(done -> done.completedOn().equals(c.completedOn())
                        && done.evidence().equals(c.evidence())
                        && Objects.equals(done.comment(), c.comment())
                        && done.existingContract() == c.existingContract())
                .isPresent();
    }

    private static Optional<PhaseCompleted> present(CompletePhase c, BusinessMigration state) {
        return state.state(c.phase()).work() == PhaseStatus.DONE
                ? state.facts(c.phase()).last(PhaseCompleted.class)
                : Optional.empty();
    }
}
