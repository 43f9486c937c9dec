package jp.ikodaicho.projections.view;

import java.util.List;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The live engine: a streaming processor's handler that folds events into the view's rows and writes those touched once per
 * unit of work, in one transaction with the processor's token.
 */
public final class LiveView<R, E extends DomainEvent> implements EventMessageHandler {

    private final View<R, E> view;
    private final RowStore store;

    public LiveView(View<R, E> view, RowStore store) {
        this.view = view;
        this.store = store;
    }

    /** Name of the processor. */
    public static String group(View<?, ?> view) {
        return "view-" + view.name();
    }

    @Override
    public Object handle(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> event && view.feed().isInstance(event.getPayload())) {
            AggregateId id = AggregateId.parse(event.getAggregateIdentifier());
            touched(id).add(id, recorded(event));
        }
        return List.of();
    }

    private static Recorded<DomainEvent> recorded(DomainEventMessage<?> event) {
        return new Recorded<>(
                (DomainEvent) event.getPayload(),
                event.getSequenceNumber(),
                EnvelopeMetaData.read(event.getTimestamp(), event.getMetaData()));
    }

    /** The fold of this unit of work, with the stored row of that aggregate in it. */
    private Fold<R, E> touched(AggregateId id) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        int generation = unit.getOrComputeResource(view.name() + ".generation", k -> store.generation(view.name()));
        Fold<R, E> fold = unit.getOrComputeResource(view.name() + ".fold", key -> {
            Fold<R, E> fresh = new Fold<>(view);
            unit.onPrepareCommit(u -> store.write(view, generation, fresh));
            return fresh;
        });
        if (!fold.contains(id)) {
            store.find(view, generation, id).ifPresent(row -> fold.put(id, row));
        }
        return fold;
    }
}
