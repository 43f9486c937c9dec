package jp.ikodaicho.projections.view;

import java.util.List;
import java.util.function.IntConsumer;
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
     * Rows that are there but not read yet.
     *
     * @param before generation that is read
     * @param next generation of these
     * @param events how many were folded
     */
    public record Prepared(String view, int before, int next, long events) {}

    /**
     * A rebuild that is done.
     *
     * @param events how many were folded
     * @param generation that is read now
     * @param rows how the rows came out beside those that were read before
     */
    public record Outcome(long events, int generation, RowStore.Comparison rows) {}

    /** Folds a view anew; what is read before and after is compared and told. */
    public Outcome run(View<?, ?> view) {
        return swap(prepare(view, folded -> {}));
    }

    /** How many events there are to fold. */
    public long size(View<?, ?> view) {
        return log.count(AsOfRows.types(view));
    }

    /**
     * Folds a view into its next generation, within one transaction that sees one state of the log.
     *
     * @param folded told how many events each page held
     */
    public <R, E extends DomainEvent> Prepared prepare(View<R, E> view, IntConsumer folded) {
        int before = store.generation(view.name());
        int next = before + 1;
        store.clear(view.name(), next);
        Fold<R, E> fold = new Fold<>(view);
        long events = fold(view, fold, folded);
        store.write(view, next, fold);
        return new Prepared(view.name(), before, next, events);
    }

    private <R, E extends DomainEvent> long fold(View<R, E> view, Fold<R, E> fold, IntConsumer folded) {
        List<String> types = AsOfRows.types(view);
        long events = 0;
        List<LoggedEvent> page = log.page(-1, PAGE, types);
        while (!page.isEmpty()) {
            page.forEach(fold::add);
            events += page.size();
            folded.accept(page.size());
            page = log.page(page.getLast().position(), PAGE, types);
        }
        return events;
    }

    /** Makes what was prepared the generation that is read, within one transaction. */
    public Outcome swap(Prepared prepared) {
        RowStore.Comparison rows = store.compare(prepared.view(), prepared.before(), prepared.next());
        store.swap(prepared.view(), prepared.next());
        return new Outcome(prepared.events(), prepared.next(), rows);
    }
}
