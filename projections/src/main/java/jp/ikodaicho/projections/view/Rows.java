package jp.ikodaicho.projections.view;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.shared.DomainEvent;

/** The rows of one body's views, live or as of a record; questions are answered from these, whichever they are. */
public interface Rows {

    /** All rows of a view, in the order of their keys. */
    <R, E extends DomainEvent> List<R> all(View<R, E> view);

    /** The keys of a view's rows in order, without the rows. */
    List<String> keys(View<?, ?> view);

    <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key);
}
