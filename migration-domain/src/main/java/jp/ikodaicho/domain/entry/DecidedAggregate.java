package jp.ikodaicho.domain.entry;

import java.time.Instant;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Recorded;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/**
 * The Axon side of a pure {@link Decider}: holds the folded state while a command is decided and appends what follows. Each
 * aggregate type is a subclass that names its decider and nothing else.
 */
public abstract class DecidedAggregate<C, S, E extends DomainEvent> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private String id = "";

    private History<C, S, E> history;
    private Instant recordedAt = Instant.EPOCH;

    private final Class<C> commands;

    protected DecidedAggregate(Decider<C, S, E> decider, Class<C> commands) {
        this.history = History.empty(decider);
        this.commands = commands;
    }

    final Decision<E> decide(AggregateId target, Object command, Precondition precondition, EntryContext context) {
        return history.answer(target, commands.cast(command), precondition, context);
    }

    final void append(AggregateId target, Iterable<? extends DomainEvent> events, MetaData metaData) {
        id = target.toString();
        events.forEach(event -> AggregateLifecycle.apply(event, metaData));
    }

    /** When its last event was recorded. */
    final Instant recordedAt() {
        return recordedAt;
    }

    final long version() {
        return history.version();
    }

    @EventSourcingHandler
    @SuppressWarnings("unchecked") // the log gives an aggregate only events of its own type
    void on(DomainEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        recordedAt = at;
        history = history.plus(new Recorded<>((E) event, sequence, EnvelopeMetaData.read(at, metaData)));
    }
}
