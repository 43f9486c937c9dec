package jp.ikodaicho.projections.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an {@link AsOf} stands for: resolved once, to a record number of that body (architecture.md, event log). */
public final class RecordNumbers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long PAUSE_NANOS = 5_000_000;

    private final JdbcClient jdbc;
    private final BodyClock clock;

    public RecordNumbers(JdbcClient jdbc, BodyClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A point in a body's log.
     *
     * @param record last record number included, 0 before the first
     * @param recordedAt the instant asked for, never later than now; that of the record where a number was asked for
     */
    public record Point(long record, Instant recordedAt) {}

    /** The point an asOf names; empty for a record number that does not exist. */
    public Optional<Point> resolve(MunicipalityCode municipality, AsOf asOf) {
        return switch (asOf) {
            case AsOf.RecordNumber(long number) -> numbered(municipality, number);
            case AsOf.At(Instant instant) -> Optional.of(at(municipality, instant));
            case AsOf.EndOf day -> Optional.of(at(municipality, day.instant()));
        };
    }

    private Optional<Point> numbered(MunicipalityCode municipality, long number) {
        return jdbc.sql("select recorded_ms from record where municipality = ? and number = ?")
                .params(municipality.text(), number)
                .query(Long.class)
                .optional()
                .map(millis -> new Point(number, Instant.ofEpochMilli(millis)));
    }

    private Point at(MunicipalityCode municipality, Instant asked) {
        Instant instant = clock.settle(municipality, asked.isBefore(Instant.EPOCH) ? Instant.EPOCH : asked);
        awaitSealed(municipality);
        long record = jdbc.sql(
                        "select coalesce(max(number), 0) from record where municipality = ? and recorded_ms <= ?")
                .params(municipality.text(), instant.toEpochMilli())
                .query(Long.class)
                .single();
        return new Point(record, instant);
    }

    /** The body's last record number so far, 0 before the first. */
    public long last(MunicipalityCode municipality) {
        return jdbc.sql("select number from record where municipality = ? order by number desc limit 1")
                .param(municipality.text())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Waits until every event of the body that is committed now has its number; what comes meanwhile is not waited for. */
    public void awaitSealed(MunicipalityCode municipality) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        long head = head(municipality);
        while (unsealed(municipality, head) > 0) {
            if (System.nanoTime() > patience) {
                throw new SealingLagException(municipality);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private long head(MunicipalityCode municipality) {
        return jdbc.sql("select coalesce(max(position), -1) from event_log where municipality = ?")
                .param(municipality.text())
                .query(Long.class)
                .single();
    }

    private long unsealed(MunicipalityCode municipality, long upTo) {
        return jdbc.sql("select (select count(*) from event_log where municipality = ? and position <= ?)"
                        + " - (select count(*) from record where municipality = ? and position <= ?)")
                .params(municipality.text(), upTo, municipality.text(), upTo)
                .query(Long.class)
                .single();
    }

    /** The record number of the event at a position; empty for a moment until it is sealed. */
    public Optional<Long> numberOf(long position) {
        return jdbc.sql("select number from record where position = ?")
                .param(position)
                .query(Long.class)
                .optional();
    }

    /** Whether an event has its record number. */
    public boolean isSealed(AggregateId aggregate, long sequence) {
        return jdbc.sql("select count(*) from event_log e join record r on r.position = e.position"
                                + " where e.aggregate_id = ? and e.sequence = ?")
                        .params(aggregate.toString(), sequence)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
