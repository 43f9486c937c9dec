package jp.ikodaicho.projections.record;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/**
 * Entries under way. An entry takes its recording time when it begins and is in the log when it ends; who asks for an instant
 * in between must wait for it, or the same question would later have another answer.
 */
public final class OpenEntries {

    /** No entry stays open longer than this: older instants need no waiting. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final ConcurrentHashMap<MunicipalityCode, Body> bodies = new ConcurrentHashMap<>();

    public OpenEntries(InstantSource clock) {
        this.clock = clock;
    }

    /** One body's entries under way, and the last instant (milliseconds) that was asked for and must stay as it was answered. */
    private record Body(ReadWriteLock lock, AtomicLong asked) {}

    /** Runs an entry of that body, giving it its recording time (milliseconds), later than what was asked for before. */
    public <T> T record(MunicipalityCode municipality, Function<Instant, T> entry) {
        Body body = body(municipality);
        body.lock().readLock().lock();
        try {
            return entry.apply(
                    Instant.ofEpochMilli(Math.max(clock.millis(), body.asked().get() + 1)));
        } finally {
            body.lock().readLock().unlock();
        }
    }

    /** Returns when no entry of that body can be recorded at or before that instant any more. */
    void awaitUpTo(MunicipalityCode municipality, Instant instant) {
        if (instant.isBefore(clock.instant().minus(LONGEST))) {
            return;
        }
        Body body = body(municipality);
        body.lock().writeLock().lock();
        try {
            body.asked().accumulateAndGet(instant.toEpochMilli(), Math::max);
        } finally {
            body.lock().writeLock().unlock();
        }
    }

    private Body body(MunicipalityCode municipality) {
        return bodies.computeIfAbsent(
                municipality, code -> new Body(new ReentrantReadWriteLock(true), new AtomicLong(Long.MIN_VALUE)));
    }
}
