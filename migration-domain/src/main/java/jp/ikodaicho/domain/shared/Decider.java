package jp.ikodaicho.domain.shared;

import java.util.Optional;

/**
 * The pure core of one aggregate type. Implementations are stateless; all functions are total and deterministic: no clock,
 * no random, no I/O (architecture.md, law 1).
 *
 * @param <C> sealed commands
 * @param <S> state
 * @param <E> sealed events
 */
public interface Decider<C, S, E extends DomainEvent> {

    /** State before the first event. */
    S initial();

    /** Whether the thing exists and this person may do this to it: asked before anything else. */
    Optional<Rejection> guard(C command, S state, EntryContext context);

    /** What follows from the command, once it is known to be allowed and to rest on the present version. */
    Decision<E> decide(C command, S state, EntryContext context);

    S evolve(S state, Recorded<E> event);
}
