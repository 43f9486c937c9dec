package jp.ikodaicho.projections.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
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

        static BodyLock.Look<Closed> of(MunicipalityCode municipality) {
            return new BodyLock.Look<>(
                    "select recorded_ms, asked_ms from body_clock where municipality = ?",
                    List.of(municipality.text()),
                    (row, i) -> new Closed(Instant.ofEpochMilli(row.getLong(1)), Instant.ofEpochMilli(row.getLong(2))));
        }
    }

    /**
     * The recording time of an entry (milliseconds), taken in its transaction, which from then on is waited for by those who ask
     * for an instant and by the sealing.
     *
     * @param atTheEarliest not before, though the clock may say so
     */
    public Instant record(MunicipalityCode municipality, Instant atTheEarliest) {
        Closed closed = shared(municipality);
        Instant free = latest(closed.recorded(), closed.asked()).plusMillis(1);
        return millis(latest(latest(clock.instant(), atTheEarliest), free));
    }

    /** The same for an entry of a history, which brings its instant: that one, unless something later has its number. */
    public Instant retell(MunicipalityCode municipality, Instant then) {
        return millis(latest(then, shared(municipality).recorded().plusMillis(1)));
    }

    /**
     * Returns when no entry of that body can be recorded at or before that instant any more.
     *
     * @return the instant; where it is still to come, now, which is never before what is recorded
     */
    Instant settle(MunicipalityCode municipality, Instant asked) {
        Closed closed = closed(municipality);
        return asked.isAfter(latest(closed.recorded(), closed.asked())) ? settleNow(municipality, asked) : asked;
    }

    private Instant settleNow(MunicipalityCode municipality, Instant asked) {
        return lock.alone(municipality, BodyLock.Ending.DURABLE, Unsealed.of(municipality), waiting -> {
            Instant last = waiting.stream()
                    .map(Unsealed::recordedAt)
                    .reduce(closed(municipality).recorded(), BodyClock::latest);
            Instant instant = earliest(asked, latest(clock.instant(), last));
            set(municipality, "asked_ms", instant);
            return instant;
        });
    }

    /**
     * Closes the body up to the recording time of its last entry so far, and returns the events that have no number yet, all of
     * them recorded by then. Whoever is given a number by that is in a durable transaction: this one need not be.
     */
    List<Unsealed> closeRecorded(MunicipalityCode municipality) {
        return lock.alone(municipality, BodyLock.Ending.VISIBLE, Unsealed.of(municipality), waiting -> {
            waiting.stream()
                    .map(Unsealed::recordedAt)
                    .max(Comparator.naturalOrder())
                    .ifPresent(last -> set(municipality, "recorded_ms", last));
            return waiting;
        });
    }

    private void set(MunicipalityCode municipality, String column, Instant upTo) {
        int known = jdbc.sql("update body_clock set %1$s = greatest(%1$s, ?) where municipality = ?".formatted(column))
                .params(upTo.toEpochMilli(), municipality.text())
                .update();
        if (known == 0) {
            jdbc.sql("insert into body_clock (municipality, recorded_ms, asked_ms) values (?, 0, 0)")
                    .param(municipality.text())
                    .update();
            set(municipality, column, upTo);
        }
    }

    private Closed shared(MunicipalityCode municipality) {
        return lock.share(municipality, Closed.of(municipality)).stream()
                .findFirst()
                .orElse(Closed.NOTHING);
    }

    private Closed closed(MunicipalityCode municipality) {
        BodyLock.Look<Closed> look = Closed.of(municipality);
        return jdbc.sql(look.sql())
                .params(look.params())
                .query(look.row())
                .optional()
                .orElse(Closed.NOTHING);
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
