package jp.ikodaicho.projections.view;

import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A view is a fold: one pure function drives the live table, the as-of answer and the rebuild (architecture.md, law 5). A row
 * belongs to one aggregate; its key is the aggregate's. Nothing in a row depends on today, and no row holds what another
 * aggregate says: that is joined when read.
 *
 * @param <R> row, an immutable record that JSON can carry
 * @param <E> the sealed events of the one aggregate type that feeds it; an exhaustive switch over them is law 6
 */
public interface View<R, E extends DomainEvent> {

    /** Name in the table of rows and of the processor, and the kind of the aggregates that feed it; stable. */
    String name();

    Class<R> row();

    /** Raised where {@link #evolve} comes to say something else in a row of the same form, so that older rows are rebuilt. */
    default int revision() {
        return 1;
    }

    Class<E> feed();

    /**
     * The row after an event.
     *
     * @param row null before the first event of its aggregate
     */
    R evolve(@Nullable R row, AggregateId aggregate, Recorded<E> event);
}
