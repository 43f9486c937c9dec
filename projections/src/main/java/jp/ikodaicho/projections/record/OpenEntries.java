package jp.ikodaicho.projections.record;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
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
    private final ConcurrentHashMap<MunicipalityCode, ReadWriteLock> locks = new ConcurrentHashMap<>();

    public OpenEntries(InstantSource clock) {
        this.clock = clock;
    }

    /** Runs an entry of that body, giving it its recording time (milliseconds). */
    public <T> T record(MunicipalityCode municipality, Function<Instant, T> entry) {
        ReadWriteLock lock = lock(municipality);
        lock.readLock().lock();
        try {
            return entry.apply(Instant.ofEpochMilli(clock.millis()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Returns when no entry of that body can still be recorded at or before that instant. */
    void awaitUpTo(MunicipalityCode municipality, Instant instant) {
        if (instant.isBefore(clock.instant().minus(LONGEST))) {
            return;
        }
        ReadWriteLock lock = lock(municipality);
        lock.writeLock().lock();
        try {
            return;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private ReadWriteLock lock(MunicipalityCode municipality) {
        return locks.computeIfAbsent(municipality, code -> new ReentrantReadWriteLock(true));
    }
}
