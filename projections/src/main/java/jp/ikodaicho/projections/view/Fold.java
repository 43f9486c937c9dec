package jp.ikodaicho.projections.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Rows folded in memory from events, by aggregate. Each remembers the sequence it has seen, so that an event delivered twice
 * counts once.
 */
public final class Fold<R, E extends DomainEvent> {

    /** A row and the sequence of the last event in it. */
    public record Folded<R>(R row, long sequence) {}

    private final View<R, E> view;
    private final Map<AggregateId, Folded<R>> rows = new HashMap<>();

    public Fold(View<R, E> view) {
        this.view = view;
    }

    public boolean contains(AggregateId aggregate) {
        return rows.containsKey(aggregate);
    }

    public void put(AggregateId aggregate, Folded<R> row) {
        rows.put(aggregate, row);
    }

    /** Takes an event of the view's feed into its row; others and repeated ones change nothing. */
    public void add(LoggedEvent logged) {
        add(logged.aggregate(), logged.recorded());
    }

    public void add(AggregateId aggregate, Recorded<DomainEvent> recorded) {
        if (!view.feed().isInstance(recorded.event())) {
            return;
        }
        @Nullable Folded<R> before = rows.get(aggregate);
        if (before != null && recorded.sequence() <= before.sequence()) {
            return;
        }
        if (recorded.sequence() != (before == null ? 0 : before.sequence() + 1)) {
            throw new MissedEventException(view.name(), aggregate, recorded.sequence());
        }
        R row = view.evolve(
                before == null ? null : before.row(),
                aggregate,
                recorded.with(view.feed().cast(recorded.event())));
        rows.put(aggregate, new Folded<>(row, recorded.sequence()));
    }

    public Optional<R> find(AggregateId aggregate) {
        return Optional.ofNullable(rows.get(aggregate)).map(Folded::row);
    }

    public Map<AggregateId, Folded<R>> rows() {
        return new TreeMap<>(rows);
    }
}
