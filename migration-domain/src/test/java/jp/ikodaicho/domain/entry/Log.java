package jp.ikodaicho.domain.entry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.testing.Fixed;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.Repository;

/** Axon with its real repositories and command bus on an event log in memory. */
final class Log {

    private final EventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    private Log() {
        EntryHandler handler = new EntryHandler(Map.of(
                BusinessAggregate.KIND,
                new EntryHandler.Kind<>(repository(BusinessAggregate.class), BusinessAggregate::new),
                DivisionAggregate.KIND,
                new EntryHandler.Kind<>(repository(DivisionAggregate.class), DivisionAggregate::new),
                MunicipalityAggregate.KIND,
                new EntryHandler.Kind<>(repository(MunicipalityAggregate.class), MunicipalityAggregate::new),
                PackageAggregate.KIND,
                new EntryHandler.Kind<>(repository(PackageAggregate.class), PackageAggregate::new),
                GrantAggregate.KIND,
                new EntryHandler.Kind<>(repository(GrantAggregate.class), GrantAggregate::new)));
        new AnnotationCommandHandlerAdapter<>(handler).subscribe(bus);
    }

    /** An empty log whose clock stands still. */
    static Log empty() {
        GenericEventMessage.clock = Clock.fixed(Fixed.NOW, ZoneOffset.UTC);
        return new Log();
    }

    private <A> Repository<A> repository(Class<A> type) {
        return EventSourcingRepository.builder(type).eventStore(store).build();
    }

    EntryResult send(Entry entry) {
        return dispatch(entry, EntryResult.class);
    }

    Outlook send(Rehearsal rehearsal) {
        return dispatch(rehearsal, Outlook.class);
    }

    private <C, R> R dispatch(C command, Class<R> type) {
        AtomicReference<R> answer = new AtomicReference<>();
        bus.<C, R>dispatch(new GenericCommandMessage<>(command), (_, result) -> {
            if (result.isExceptional()) {
                throw new AssertionError(result.exceptionResult());
            }
            answer.set(type.cast(result.getPayload()));
        });
        return answer.get();
    }

    /** The events of an aggregate as stored. */
    List<? extends DomainEventMessage<?>> events(AggregateId id) {
        return store.readEvents(id.toString()).asStream().toList();
    }
}
