package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeStateRecorded;
import jp.ikodaicho.domain.initiative.events.MilestoneFactRecorded;
import jp.ikodaicho.domain.initiative.shared.InitiativeFact;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * An entry is taken back while its facts are in effect and nothing later builds on them: no later fact of the same milestone,
 * no later one about where the initiative stands. Nothing builds on the value of an indicator.
 */
final class WithdrawalNeedsNoLaterFacts {

    private WithdrawalNeedsNoLaterFacts() {}

    static Optional<Rejection> check(WithdrawInitiativeFacts c, Initiative state) {
        return c.sequences().stream()
                .sorted()
                .map(sequence -> check(sequence, c.sequences(), state))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> check(long sequence, Set<Long> withdrawn, Initiative state) {
        Optional<InitiativeFact> fact = state.facts().find(sequence);
        if (fact.isEmpty()) {
            return Optional.of(
                    Rejection.conflict("initiative-fact-not-in-effect", Map.of("fact", Long.toString(sequence))));
        }
        return state.facts().facts().stream()
                .filter(later -> later.sequence() > sequence && !withdrawn.contains(later.sequence()))
                .filter(later -> buildsOn(later.recorded(), fact.get().recorded()))
                .findFirst()
                .map(later -> Rejection.conflict(
                        "later-initiative-facts-build-on-it", Map.of("later", Long.toString(later.sequence()))));
    }

    private static boolean buildsOn(InitiativeFactRecorded later, InitiativeFactRecorded earlier) {
        return switch (earlier) {
            case MilestoneFactRecorded fact ->
                later instanceof MilestoneFactRecorded other
                        && other.milestone().equals(fact.milestone());
            case InitiativeStateRecorded _ -> later instanceof InitiativeStateRecorded;
            case IndicatorRecorded _ -> false;
        };
    }
}
