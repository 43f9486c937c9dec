package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * An entry is not taken back once later ones build on it: any later fact or correction of the same phase, or, where it settled
 * the phase, a later completion of a phase that builds on this one. Reopen instead, so that what builds on it is flagged (rest.md).
 */
final class WithdrawalNeedsNoLaterFacts {

    private WithdrawalNeedsNoLaterFacts() {}

    static Optional<Rejection> check(WithdrawEntry c, BusinessMigration state) {
        return c.sequences().stream()
                .flatMap(sequence -> Withdrawal.phaseOf(sequence, state).stream()
                        .flatMap(phase -> laterThan(sequence, phase, c.sequences(), state).stream()))
                .findFirst();
    }

    private static Optional<Rejection> laterThan(
            long sequence, Phase phase, Set<Long> withdrawn, BusinessMigration state) {
        boolean samePhase = state.facts(phase).facts().stream().anyMatch(fact -> isLater(fact, sequence, withdrawn));
        if (samePhase) {
            return Optional.of(refusal(phase, phase));
        }
        return settled(sequence, phase, state) ? laterCompletion(sequence, phase, withdrawn, state) : Optional.empty();
    }

    /** Whether it, or the fact it corrects, made the phase done or not applicable: what others build on. */
    private static boolean settled(long sequence, Phase phase, BusinessMigration state) {
        return state.facts(phase).facts().stream()
                .filter(fact -> Withdrawal.has(fact, sequence))
                .map(PhaseFact::recorded)
                .anyMatch(fact -> fact instanceof PhaseCompleted || fact instanceof PhaseMarkedNotApplicable);
    }

    private static Optional<Rejection> laterCompletion(
            long sequence, Phase phase, Set<Long> withdrawn, BusinessMigration state) {
        return phase.downstream().stream()
                .filter(down -> state.facts(down).facts().stream()
                        .anyMatch(f -> f.recorded() instanceof PhaseCompleted && isLater(f, sequence, withdrawn)))
                .findFirst()
                .map(down -> refusal(phase, down));
    }

    private static boolean isLater(PhaseFact fact, long sequence, Set<Long> withdrawn) {
        boolean later = fact.sequence() > sequence && !withdrawn.contains(fact.sequence());
        return later
                || fact.corrections().stream()
                        .anyMatch(c -> c.sequence() > sequence && !withdrawn.contains(c.sequence()));
    }

    private static Rejection refusal(Phase phase, Phase later) {
        return Rejection.conflict("later-facts-build-on-it", Map.of("phase", phase.id(), "later", later.id()));
    }
}
