package jp.ikodaicho.api.ops;

import java.util.Optional;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has come, by its tables, and how its processor on this server is. */
@Component
class ViewStates {

    private final Configuration axon;
    private final RowStore store;
    private final JdbcClient jdbc;
    private final RebuildsUnderWay rebuilds;

    ViewStates(Configuration axon, RowStore store, JdbcClient jdbc, RebuildsUnderWay rebuilds) {
        this.axon = axon;
        this.store = store;
        this.jdbc = jdbc;
        this.rebuilds = rebuilds;
    }

    /**
     * A view.
     *
     * @param generation raised by each rebuild
     * @param behind aggregates whose last event is not in their row yet
     * @param running whether the processor runs on this server
     * @param error what the processor stumbles over; absent where it does not
     * @param rebuildPercent how much of the log a rebuild under way has folded; absent where there is none
     */
    record State(
            String name,
            int generation,
            long rows,
            long behind,
            boolean running,
            @Nullable String error,
            @Nullable Integer rebuildPercent) {}

    State of(View<?, ?> view) {
        int generation = store.generation(view.name());
        StreamingEventProcessor processor = processor(view);
        return new State(
                view.name(),
                generation,
                rows(view, generation),
                behind(view, generation),
                processor.isRunning(),
                error(processor).orElse(null),
                rebuilds.percent(view.name()).orElse(null));
    }

    StreamingEventProcessor processor(View<?, ?> view) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(LiveView.group(view), StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no processor feeds the view " + view.name()));
    }

    private static Optional<String> error(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .map(status -> status.getError().getClass().getSimpleName())
                .findFirst();
    }

    private long rows(View<?, ?> view, int generation) {
        return jdbc.sql("select count(*) from view_row where view_name = ? and generation = ?")
                .params(view.name(), generation)
                .query(Long.class)
                .single();
    }

    /** An aggregate's identity is its body, its kind, which is the view's name, and its key, with slashes between. */
    private long behind(View<?, ?> view, int generation) {
        return jdbc.sql("""
                        select count(*)
                          from (select municipality, aggregate_id, max(sequence) as head from event_log
                                 where aggregate_id like '%/' || :view || '/%'
                                 group by municipality, aggregate_id) e
                         where not exists (select 1 from view_row r
                                 where r.view_name = :view and r.generation = :generation
                                   and r.municipality = e.municipality
                                   and r.row_key = substring(e.aggregate_id, :key) and r.sequence >= e.head)
                        """)
                .param("view", view.name())
                .param("generation", generation)
                .param("key", "000000/".length() + view.name().length() + "/".length() + 1)
                .query(Long.class)
                .single();
    }
}
