package jp.ikodaicho.api.edge;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock Axon stamps events with: within an entry it stands still at the entry's recording time, so that all events of an
 * entry, and the rules that decided it, have the same now. Outside it is the time of day, which Axon's processors go by.
 */
public final class RecordingClock extends Clock {

    private static final ScopedValue<Instant> ENTRY = ScopedValue.newInstance();

    private final InstantSource outside;

    public RecordingClock(InstantSource outside) {
        this.outside = outside;
    }

    /** Decides an entry and appends its events with its recording time. */
    static <T, X extends Throwable> T at(Instant recordedAt, ScopedValue.CallableOp<T, X> entry) throws X {
        return ScopedValue.where(ENTRY, recordedAt).call(entry);
    }

    @Override
    public Instant instant() {
        return ENTRY.isBound() ? ENTRY.get() : outside.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
