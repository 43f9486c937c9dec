package jp.ikodaicho.domain.business.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.Rejection;

/** 取消: the facts and corrections of one entry lose effect, each by a new event; none of them if one cannot. */
final class Withdrawal {

    private Withdrawal() {}

    static Decision<BusinessEvent> decide(WithdrawEntry c, BusinessMigration state) {
        List<BusinessEvent> events = new ArrayList<>();
        for (long sequence : c.sequences().stream().sorted().toList()) {
            Optional<BusinessEvent> withdrawn = withdrawn(sequence, c, state);
            if (withdrawn.isEmpty()) {
                return Decision.reject(Rejection.conflict("entry-not-in-effect", Map.of("entry", c.entry())));
            }
            events.add(withdrawn.get());
        }
        return WithdrawalNeedsNoLaterFacts.check(c, state)
                .or(() -> WithdrawalNeedsNoLaterCorrection.check(c, state))
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(events, List.of()));
    }

    /** What withdraws the fact or correction with that sequence; empty where none is in effect. */
    private static Optional<BusinessEvent> withdrawn(long sequence, WithdrawEntry c, BusinessMigration state) {
        return phaseOf(sequence, state)
                .<BusinessEvent>map(phase -> new PhaseFactWithdrawn(phase, sequence, c.entry(), c.reason()))
                .or(() -> state.steps()
                        .having(sequence)
                        .map(report -> new StepStatusesWithdrawn(sequence, c.entry(), c.reason())));
    }

    /** The phase in which a fact or correction with that sequence is in effect. */
    static Optional<Phase> phaseOf(long sequence, BusinessMigration state) {
        return state.phases().entrySet().stream()
                .filter(phase -> phase.getValue().facts().stream().anyMatch(fact -> has(fact, sequence)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether this is the fact or correction of that sequence. */
    static boolean has(PhaseFact fact, long sequence) {
        return fact.sequence() == sequence
                || fact.corrections().stream().anyMatch(correction -> correction.sequence() == sequence);
    }
}
