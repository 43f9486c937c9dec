package jp.ikodaicho.api.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock of the running program, which a test may put forward for requests that record nothing. */
public final class TestClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    /** Runs something later than now. */
    public void later(Duration by, Runnable something) {
        ahead = by;
        try {
            something.run();
        } finally {
            ahead = Duration.ZERO;
        }
    }
}
