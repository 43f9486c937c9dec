package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import jp.ikodaicho.api.ops.LogAlarms;
import jp.ikodaicho.projections.record.Sealing;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot go on is said loudly: an event nobody knows, an event without a number. */
class LogAlarmTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    private HealthIndicator alarm(RunningLog log) {
        InstantSource clock = now::get;
        return LogAlarms.of(log.bean(JdbcClient.class), log.bean(org.axonframework.config.Configuration.class), clock);
    }

    @Test
    void everythingSealed_isUp() {
        try (RunningLog log = RunningLog.on(Database.H2.fresh())) {
            log.registered(RunningLog.RYUGASAKI, "example");
            log.awaitCaughtUp();
            now.set(Instant.now().plus(Duration.ofHours(1)));

            assertThat(status(alarm(log))).isEqualTo(Status.UP);
        }
    }

    @Test
    void eventWithoutANumberForAMinute_isDown() {
        try (RunningLog log = RunningLog.on(Database.H2.fresh())) {
            log.processor(Sealing.GROUP).shutDown();
            log.registered(RunningLog.RYUGASAKI, "example");
            assertThat(status(alarm(log))).isEqualTo(Status.UP);

            now.set(Instant.now().plus(Duration.ofSeconds(61)));
            Health health = health(alarm(log));
            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("withoutRecordNumberFromPosition", 1L);
        }
    }

    @Test
    void databaseAway_isDown() {
        HealthIndicator alarm;
        try (RunningLog log = RunningLog.on(Database.H2.fresh())) {
            alarm = alarm(log);
            assertThat(status(alarm)).isEqualTo(Status.UP);
        }
        assertThat(status(alarm)).isEqualTo(Status.DOWN);
    }

    @Test
    void unknownEvent_stopsEveryProcessor_andIsReported() {
        try (RunningLog log = RunningLog.on(Database.H2.fresh())) {
            log.registered(RunningLog.RYUGASAKI, "example");
            log.awaitCaughtUp();
            log.jdbc().sql("""
                    insert into event_log (event_id, aggregate_id, sequence, aggregate_type, recorded_at, event_type,
                           revision, payload, metadata)
                    select 'unknown', '082082/business/unknown', 0, aggregate_type, recorded_at, 'phase-forgotten',
                           revision, payload, metadata from event_log where position = 1""").update();
            log.registered(RunningLog.RYUGASAKI, "after");
            now.set(Instant.now().plus(Duration.ofSeconds(61)));

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> status(alarm(log)).equals(Status.DOWN));
            assertThat(log.count("record")).isEqualTo(1);
            assertThat(log.count("view_row")).isEqualTo(1);
            Health health = health(alarm(log));
            assertThat(health.getDetails()).containsEntry("withoutRecordNumberFromPosition", 2L);
        }
    }

    private static Status status(HealthIndicator alarm) {
        return health(alarm).getStatus();
    }

    private static Health health(HealthIndicator alarm) {
        return Objects.requireNonNull(alarm.health());
    }
}
