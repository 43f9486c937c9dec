package jp.ikodaicho.projections.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.DomainEvent;

/** Reads each view once: the parts of an answer come from the same rows, and none is read twice for it. */
final class RowsReadOnce implements Rows {

    private final Rows rows;
    private final Map<String, List<?>> read = new HashMap<>();

    private RowsReadOnce(Rows rows) {
        this.rows = rows;
    }

    static Rows of(Rows rows) {
        return rows instanceof RowsReadOnce ? rows : new RowsReadOnce(rows);
    }

    @Override
    @SuppressWarnings("unchecked") // a view has one type of rows
    public <R, E extends DomainEvent> List<R> all(View<R, E> view) {
        return (List<R>) read.computeIfAbsent(view.name(), name -> rows.all(view));
    }

    @Override
    public List<String> keys(View<?, ?> view) {
        return rows.keys(view);
    }

    @Override
    public <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key) {
        return rows.find(view, key);
    }
}
