package jp.ikodaicho.domain.business.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.WithdrawPhaseFacts;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.Rejection;

/** 取消: the facts and corrections of one entry lose effect, each by a new event; none of them if one cannot. */
final class Withdrawal {

    private Withdrawal() {}

    static Decision<BusinessEvent> decide(WithdrawPhaseFacts c, BusinessMigration state) {
        List<BusinessEvent> events = new ArrayList<>();
        for (long sequence : c.sequences().stream().sorted().toList()) {
            Optional<Phase> phase = phaseOf(sequence, state);
            if (phase.isEmpty()) {
                return Decision.reject(Rejection.conflict("entry-not-in-effect", Map.of("entry", c.entry())));
            }
            events.add(new PhaseFactWithdrawn(phase.get(), sequence, c.entry(), c.reason()));
        }
        return WithdrawalNeedsNoLaterFacts.check(c, state)
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(events, List.of()));
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
