package jp.ikodaicho.api.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins: not even looked at until the time is over. */
final class ThrottledException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    ThrottledException(Duration wait) {
        super("too many failed sign-ins");
        this.wait = wait;
    }

    /** Whole seconds to wait, rounded up. */
    long seconds() {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
