package jp.ikodaicho.domain.entry;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * One aggregate folded up to now, and the order in which every command is answered: who may, was it said before, does it rest
 * on the present version, what follows. Pure.
 *
 * @param version sequence of the last event, -1 before the first
 * @param commands ids of the commands already answered with events (architecture.md, law 3)
 */
public record History<C, S, E extends DomainEvent>(
        Decider<C, S, E> decider, S state, long version, Set<String> commands) {

    public static <C, S, E extends DomainEvent> History<C, S, E> empty(Decider<C, S, E> decider) {
        return new History<>(decider, decider.initial(), -1, Set.of());
    }

    public Decision<E> answer(AggregateId target, C command, Precondition precondition, EntryContext context) {
        Optional<Rejection> forbidden = decider.guard(command, state, context);
        if (forbidden.isPresent()) {
            return Decision.reject(forbidden.get());
        }
        if (commands.contains(context.commandId())) {
            return Decision.nothing();
        }
        return precondition
                .check(target, version)
                .<Decision<E>>map(Decision::reject)
                .orElseGet(() -> decider.decide(command, state, context));
    }

    public History<C, S, E> plus(Recorded<E> event) {
        Set<String> seen = new HashSet<>(commands);
        seen.add(event.envelope().commandId());
        return new History<>(decider, decider.evolve(state, event), event.sequence(), seen);
    }
}
