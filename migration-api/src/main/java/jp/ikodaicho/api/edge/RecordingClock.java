package jp.ikodaicho.api.edge;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

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

    /** Runs an entry with its recording time. */
    public static <T> T at(Instant recordedAt, Supplier<T> entry) {
        return ScopedValue.where(ENTRY, recordedAt).call(entry::get);
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
