package jp.ikodaicho.api.ops;

import java.time.InstantSource;
import org.axonframework.config.Configuration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The alarm, for tests of other packages. */
public final class LogAlarms {

    private LogAlarms() {}

    public static HealthIndicator of(JdbcClient jdbc, Configuration axon, InstantSource clock) {
        return new LogAlarm(jdbc, axon, clock);
    }
}
