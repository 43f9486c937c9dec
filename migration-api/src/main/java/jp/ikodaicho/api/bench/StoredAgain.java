package jp.ikodaicho.api.bench;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The floor under an import: the bytes it stored, stored again in a table without anything else, in batches and one commit. */
final class StoredAgain {

    private static final int BATCH = 200;
    private static final double NANOS = 1e9;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private boolean made;

    StoredAgain(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Stored(byte[] payload, byte[] metadata) {}

    /** The last position of the log. */
    long head() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(position), 0) from event_log", Long.class));
    }

    /** Stores what is after a position, and the last so many pictures; returns the seconds. */
    double insertAfter(long head, int pictures) {
        if (!made) {
            jdbc.execute("create table bench_floor as select payload, metadata from event_log where 1 = 0");
            made = true;
        }
        List<Stored> events = jdbc.query(
                "select payload, metadata from event_log where position > ? order by position",
                (row, i) -> new Stored(row.getBytes(1), row.getBytes(2)),
                head);
        List<Stored> shapes = jdbc.query(
                "select bytes from vendor_picture order by stored_ms desc fetch first " + pictures + " rows only",
                (row, i) -> new Stored(row.getBytes(1), new byte[0]));
        long begin = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            insert(events);
            insert(shapes);
        });
        return (System.nanoTime() - begin) / NANOS;
    }

    private void insert(List<Stored> rows) {
        jdbc.batchUpdate(
                "insert into bench_floor (payload, metadata) values (?, ?)", rows, BATCH, (statement, stored) -> {
                    statement.setBytes(1, stored.payload());
                    statement.setBytes(2, stored.metadata());
                });
    }
}
