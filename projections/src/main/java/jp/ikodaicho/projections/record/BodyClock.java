package jp.ikodaicho.projections.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clocks of the bodies, one row each. An entry is recorded after everything that has its number and after every instant
 * that somebody asked for, on whichever node; so recorded times never fall along record numbers, and the same question has
 * the same answer on every node, however the clocks of the machines differ (docs/adr/0011).
 */
public final class BodyClock {

    private final JdbcClient jdbc;
    private final BodyLock lock;
    private final InstantSource clock;

    public BodyClock(JdbcClient jdbc, BodyLock lock, InstantSource clock) {
        this.jdbc = jdbc;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Up to where a body's time is closed.
     *
     * @param recorded what was recorded at or before it has its number, or is given it now
     * @param asked somebody asked for it
     */
    private record Closed(Instant recorded, Instant asked) {

        static final Closed NOTHING = new Closed(Instant.EPOCH, Instant.EPOCH);
    }

    /**
     * The recording time of an entry (milliseconds), taken in its transaction, which from then on is waited for by those who ask
     * for an instant and by the sealing.
     *
     * @param atTheEarliest not before, though the clock may say so
     */
    public Instant record(MunicipalityCode municipality, Instant atTheEarliest) {
        lock.share(municipality);
        Closed closed = closed(municipality);
        Instant free = latest(closed.recorded(), closed.asked()).plusMillis(1);
        return millis(latest(latest(clock.instant(), atTheEarliest), free));
    }

    /** The same for an entry of a history, which brings its instant: that one, unless something later has its number. */
    public Instant retell(MunicipalityCode municipality, Instant then) {
        lock.share(municipality);
        return millis(latest(then, closed(municipality).recorded().plusMillis(1)));
    }

    /**
     * Returns when no entry of that body can be recorded at or before that instant any more.
     *
     * @return the instant; where it is still to come, now, which is never before what is recorded
     */
    Instant settle(MunicipalityCode municipality, Instant asked) {
        Closed closed = closed(municipality);
        return asked.isAfter(latest(closed.recorded(), closed.asked()))
                ? close(municipality, "asked_ms", last -> earliest(asked, latest(clock.instant(), last)))
                : asked;
    }

    /** Returns the recording time of the last entry so far; the next ones come after it. */
    Instant closeRecorded(MunicipalityCode municipality) {
        return close(municipality, "recorded_ms", last -> last);
    }

    private Instant close(MunicipalityCode municipality, String column, Function<Instant, Instant> upTo) {
        return lock.alone(municipality, () -> {
            Instant instant = upTo.apply(last(municipality));
            set(municipality, column, instant.toEpochMilli());
            return instant;
        });
    }

    private void set(MunicipalityCode municipality, String column, long millis) {
        int known = jdbc.sql("update body_clock set %1$s = greatest(%1$s, ?) where municipality = ?".formatted(column))
                .params(millis, municipality.text())
                .update();
        if (known == 0) {
            jdbc.sql("insert into body_clock (municipality, recorded_ms, asked_ms) values (?, 0, 0)")
                    .param(municipality.text())
                    .update();
            set(municipality, column, millis);
        }
    }

    private Closed closed(MunicipalityCode municipality) {
        return jdbc.sql("select recorded_ms, asked_ms from body_clock where municipality = ?")
                .param(municipality.text())
                .query((row, i) ->
                        new Closed(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))))
                .optional()
                .orElse(Closed.NOTHING);
    }

    /** Recording time of the body's last entry, with a number or without. */
    private Instant last(MunicipalityCode municipality) {
        return Unsealed.of(jdbc, municipality).stream()
                .map(Unsealed::recordedAt)
                .reduce(closed(municipality).recorded(), BodyClock::latest);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }
}
