package jp.ikodaicho.projections.view;

import java.util.List;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;

/**
 * The rebuild engine: folds the whole log in pages into the next generation of a view's rows and then makes that the one read.
 * The caller holds the view's processor still meanwhile; what it has not seen by then it adds afterwards, what it has seen
 * twice counts once.
 */
public final class Rebuild {

    private static final int PAGE = 1_000;

    private final LogReader log;
    private final RowStore store;

    public Rebuild(LogReader log, RowStore store) {
        this.log = log;
        this.store = store;
    }

    /**
     * A rebuild that is done.
     *
     * @param events how many were folded
     * @param generation that is read now
     * @param rows how the rows came out beside those that were read before
     */
    public record Outcome(long events, int generation, RowStore.Comparison rows) {}

    /** Folds a view anew; what is read before and after is compared and told. */
    public <R, E extends DomainEvent> Outcome run(View<R, E> view) {
        int before = store.generation(view.name());
        int next = before + 1;
        Fold<R, E> fold = new Fold<>(view);
        List<String> types = AsOfRows.types(view);
        long events = 0;
        long position = -1;
        List<LoggedEvent> page = log.page(position, PAGE, types);
        while (!page.isEmpty()) {
            page.forEach(fold::add);
            events += page.size();
            position = page.getLast().position();
            page = log.page(position, PAGE, types);
        }
        store.write(view, next, fold);
        RowStore.Comparison rows = store.compare(view.name(), before, next);
        store.swap(view.name(), next);
        return new Outcome(events, next, rows);
    }
}
