package jp.ikodaicho.projections.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The live tables: all rows of all views, by view, generation, body and key. Readers see one generation; a rebuild fills the
 * next and then makes it the one that is read.
 */
public final class RowStore {

    private static final String CURRENT =
            "coalesce((select generation from view_generation where view_name = :view), 0)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final RowCodec codec;

    public RowStore(JdbcTemplate jdbc, RowCodec codec) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batch = jdbc;
        this.codec = codec;
    }

    /** The generation that is read; 0 until the first rebuild. */
    public int generation(String view) {
        return jdbc.sql("select generation from view_generation where view_name = ?")
                .param(view)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Two generations of a view beside each other.
     *
     * @param differing rows that are another although they have seen the same events, or that only the older one has
     * @param behind rows that the older one had not, or not up to their last event
     */
    public record Comparison(long differing, long behind) {}

    Comparison compare(String view, int older, int newer) {
        return jdbc.sql("""
                        select count(case when had > has or (had = has and low <> high) then 1 end) as differing,
                               count(case when had < has then 1 end) as behind
                          from (select coalesce(max(case when generation = :older then sequence end), -1) as had,
                                       coalesce(max(case when generation = :newer then sequence end), -1) as has,
                                       min(body) as low, max(body) as high
                                  from view_row where view_name = :view and generation in (:older, :newer)
                                 group by municipality, row_key) compared
                        """)
                .param("view", view)
                .param("older", older)
                .param("newer", newer)
                .query((row, i) -> new Comparison(row.getLong("differing"), row.getLong("behind")))
                .single();
    }

    /** Drops what a rebuild that came to no end left of a generation. */
    void clear(String view, int generation) {
        jdbc.sql("delete from view_row where view_name = ? and generation = ?")
                .params(view, generation)
                .update();
    }

    /** Makes another generation the one that is read, and drops the rest. */
    public void swap(String view, int generation) {
        int known = jdbc.sql("update view_generation set generation = ? where view_name = ?")
                .params(generation, view)
                .update();
        if (known == 0) {
            jdbc.sql("insert into view_generation (view_name, generation) values (?, ?)")
                    .params(view, generation)
                    .update();
        }
        jdbc.sql("delete from view_row where view_name = ? and generation <> ?")
                .params(view, generation)
                .update();
    }

    public <R, E extends DomainEvent> Optional<Fold.Folded<R>> find(View<R, E> view, int generation, AggregateId id) {
        return jdbc.sql("select sequence, body from view_row"
                        + " where view_name = ? and generation = ? and municipality = ? and row_key = ?")
                .params(view.name(), generation, id.municipality().text(), id.key())
                .query((row, i) ->
                        new Fold.Folded<>(codec.read(view.row(), row.getString("body")), row.getLong("sequence")))
                .optional();
    }

    /** Writes rows, replacing those of the same keys. */
    public <R, E extends DomainEvent> void write(View<R, E> view, int generation, Fold<R, E> fold) {
        List<Object[]> rows = fold.rows().entrySet().stream()
                .map(row -> columns(view, generation, row.getKey(), row.getValue()))
                .toList();
        int[] changed = batch.batchUpdate(
                "update view_row set sequence = ?, body = ?"
                        + " where view_name = ? and generation = ? and municipality = ? and row_key = ?",
                rows);
        List<Object[]> fresh = IntStream.range(0, changed.length)
                .filter(i -> changed[i] == 0)
                .mapToObj(rows::get)
                .toList();
        batch.batchUpdate(
                "insert into view_row (sequence, body, view_name, generation, municipality, row_key)"
                        + " values (?, ?, ?, ?, ?, ?)",
                fresh);
    }

    private Object[] columns(View<?, ?> view, int generation, AggregateId id, Fold.Folded<?> row) {
        String body = codec.write(row.row());
        return new Object[] {
            row.sequence(), body, view.name(), generation, id.municipality().text(), id.key()
        };
    }

    /** The live rows of one body. */
    public Rows of(MunicipalityCode municipality) {
        return new LiveRows(municipality);
    }

    private final class LiveRows implements Rows {

        private final MunicipalityCode municipality;

        private LiveRows(MunicipalityCode municipality) {
            this.municipality = municipality;
        }

        @Override
        public <R, E extends DomainEvent> List<R> all(View<R, E> view) {
            return query(view, " order by row_key").list();
        }

        @Override
        public List<String> keys(View<?, ?> view) {
            return jdbc.sql("select row_key from view_row where view_name = :view and generation = " + CURRENT
                            + " and municipality = :municipality order by row_key")
                    .param("view", view.name())
                    .param("municipality", municipality.text())
                    .query((row, i) -> row.getString("row_key"))
                    .list();
        }

        @Override
        public <R, E extends DomainEvent> Optional<R> find(View<R, E> view, String key) {
            return query(view, " and row_key = :key", key).optional();
        }

        private <R, E extends DomainEvent> JdbcClient.MappedQuerySpec<R> query(
                View<R, E> view, String rest, String... key) {
            JdbcClient.StatementSpec statement = jdbc.sql("select body from view_row where view_name = :view"
                            + " and generation = " + CURRENT + " and municipality = :municipality" + rest)
                    .param("view", view.name())
                    .param("municipality", municipality.text());
            for (String value : key) {
                statement.param("key", value);
            }
            return statement.query((row, i) -> codec.read(view.row(), row.getString("body")));
        }
    }

    /** The live rows of a view in every body, by body, for views that have one row in each. */
    public <R, E extends DomainEvent> Map<MunicipalityCode, R> everywhere(View<R, E> view) {
        Map<MunicipalityCode, R> rows = new TreeMap<>();
        jdbc.sql("select municipality, body from view_row where view_name = :view and generation = " + CURRENT)
                .param("view", view.name())
                .query(row -> {
                    rows.put(
                            new MunicipalityCode(row.getString("municipality")),
                            codec.read(view.row(), row.getString("body")));
                });
        return rows;
    }

    /** How many aggregates of a body have events that their live row has not seen yet. */
    public long behind(MunicipalityCode municipality) {
        return jdbc.sql("select count(*) from (select aggregate_id, max(sequence) as last from event_log"
                        + " where municipality = :municipality group by aggregate_id) e"
                        + " where not exists (select 1 from view_row v where v.municipality = :municipality"
                        + " and v.municipality || '/' || v.view_name || '/' || v.row_key = e.aggregate_id"
                        + " and v.sequence >= e.last)")
                .param("municipality", municipality.text())
                .query(Long.class)
                .single();
    }

    /** How many events of a body are in the live rows of a view: another number, and they may say something else. */
    public long seen(View<?, ?> view, MunicipalityCode municipality) {
        return jdbc.sql("select coalesce(sum(sequence + 1), 0) from view_row where view_name = :view and generation = "
                        + CURRENT + " and municipality = :municipality")
                .param("view", view.name())
                .param("municipality", municipality.text())
                .query(Long.class)
                .single();
    }

    /** Whether the live row of an aggregate has seen an event. */
    public boolean hasSeen(String view, AggregateId id, long sequence) {
        return jdbc.sql("select count(*) from view_row where view_name = :view and generation = " + CURRENT
                                + " and municipality = :municipality and row_key = :key and sequence >= :sequence")
                        .param("view", view)
                        .param("municipality", id.municipality().text())
                        .param("key", id.key())
                        .param("sequence", sequence)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
