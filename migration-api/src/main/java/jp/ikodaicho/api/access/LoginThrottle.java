package jp.ikodaicho.api.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per account and address: ten in ten minutes, then none until the ten minutes are over. */
@Component
class LoginThrottle {

    private static final int FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<Key, Bucket> buckets;

    LoginThrottle(InstantSource clock) {
        this.buckets = Caffeine.newBuilder()
                .ticker(() -> nanos(clock.instant()))
                .expireAfterAccess(WINDOW)
                .maximumSize(REMEMBERED)
                .build(key -> bucket(clock));
    }

    private record Key(String account, String address) {}

    private static Bucket bucket(InstantSource clock) {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(limit -> limit.capacity(FAILURES).refillIntervally(FAILURES, WINDOW))
                .build();
    }

    /** How long this account must wait at this address; zero if it need not. */
    Duration wait(String account, String address) {
        Bucket bucket = buckets.getIfPresent(new Key(account, address));
        if (bucket == null) {
            return Duration.ZERO;
        }
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    void failed(String account, String address) {
        buckets.get(new Key(account, address)).tryConsume(1);
    }

    private static long nanos(Instant now) {
        return Duration.between(Instant.EPOCH, now).toNanos();
    }

    /** The injected clock for the buckets. */
    private record ClockMeter(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos(clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
