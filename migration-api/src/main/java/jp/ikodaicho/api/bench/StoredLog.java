package jp.ikodaicho.api.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.ikodaicho.api.config.ProductViews;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.log.Upcasters;
import jp.ikodaicho.projections.view.Fold;
import jp.ikodaicho.projections.view.RowCodec;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as the dead program left it, looked at from outside. */
final class StoredLog implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final LogReader log;
    private final RowStore rows;

    StoredLog(BenchOptions.Location database) {
        connection = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        jdbc = JdbcClient.create(connection);
        EventCodec codec = new EventCodec(new EventCatalogue(), new Upcasters());
        log = new LogReader(jdbc, codec);
        rows = new RowStore(new JdbcTemplate(connection), new RowCodec(codec.catalogue()));
    }

    /**
     * What is wrong in it; all should be 0.
     *
     * @param sent what was written: all that was acknowledged must be there, and if complete, the rest too
     * @param complete whether views and numbers must have come to the last event
     */
    Map<String, Long> wrong(List<Writers.Sent> sent, boolean complete) {
        List<String> keys = sent.stream()
                .filter(s -> complete || s.answer() != null)
                .map(s -> s.write().key())
                .toList();
        Map<String, Long> wrong = new LinkedHashMap<>();
        wrong.put("lost", missing(keys));
        wrong.put("torn or doubled", torn());
        wrong.put("bodies with holes", holes());
        wrong.put("times that fall", fallingTimes());
        wrong.put("rows that are no fold", wrongRows(complete));
        wrong.put("unsealed", complete ? unsealed() : 0);
        return wrong;
    }

    /** How many of these keys have no entry, or an entry whose events are not all in the log. */
    private long missing(List<String> keys) {
        Set<String> events = new HashSet<>(events());
        return keys.stream().filter(key -> !events.containsAll(entry(key))).count();
    }

    private List<String> entry(String key) {
        return jdbc.sql(
                        "select events from entry where municipality = '082082' and account = 'dx' and idempotency_key = ?")
                .param(key)
                .query(String.class)
                .optional()
                .map(StoredLog::lines)
                .orElse(List.of("no entry"));
    }

    private static List<String> lines(String events) {
        return events.lines().toList();
    }

    private List<String> events() {
        return jdbc.sql("select aggregate_id || '#' || cast(sequence as varchar(20)) from event_log")
                .query((row, i) -> row.getString(1))
                .list();
    }

    /** Events that belong to no entry or to two, and entries of events that are not there: a torn or doubled write. */
    private long torn() {
        List<String> entered = new ArrayList<>();
        jdbc.sql("select events from entry").query(String.class).list().forEach(e -> entered.addAll(lines(e)));
        List<String> events = events();
        Set<String> both = new HashSet<>(events);
        both.retainAll(new HashSet<>(entered));
        return (events.size() - both.size()) + (long) (entered.size() - both.size());
    }

    /** Bodies whose record numbers are not 1 to n. */
    private long holes() {
        return jdbc.sql("select count(*) from (select municipality from record group by municipality"
                        + " having min(number) <> 1 or max(number) <> count(*)) bodies")
                .query(Long.class)
                .single();
    }

    /** Records that bear an earlier time than the one before in their body. */
    private long fallingTimes() {
        return jdbc.sql("select count(*) from record r join record next on next.municipality = r.municipality"
                        + " and next.number = r.number + 1 where next.recorded_ms < r.recorded_ms")
                .query(Long.class)
                .single();
    }

    private long unsealed() {
        return jdbc.sql("select (select count(*) from event_log) - (select count(*) from record)")
                .query(Long.class)
                .single();
    }

    /**
     * Aggregates whose live row is not the fold of their events up to where the row says it has come.
     *
     * @param complete whether it must have come to the last
     */
    private long wrongRows(boolean complete) {
        Set<AggregateId> aggregates = new TreeSet<>();
        events().forEach(event -> aggregates.add(AggregateId.parse(event.substring(0, event.indexOf('#')))));
        long wrong = 0;
        for (View<?, ?> view : ProductViews.ALL) {
            wrong += aggregates.stream()
                    .filter(id -> id.kind().equals(view.name()))
                    .filter(id -> !isFold(view, id, complete))
                    .count();
        }
        return wrong;
    }

    private <R, E extends DomainEvent> boolean isFold(View<R, E> view, AggregateId id, boolean complete) {
        Fold.Folded<R> row = rows.find(view, rows.generation(view.name()), id).orElse(null);
        List<LoggedEvent> events = log.after(id, -1);
        if (row == null) {
            return !complete;
        }
        Fold<R, E> fold = new Fold<>(view);
        events.stream().filter(e -> e.recorded().sequence() <= row.sequence()).forEach(fold::add);
        boolean atHead = row.sequence() == events.getLast().recorded().sequence();
        return row.equals(fold.rows().get(id)) && (atHead || !complete);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
