package jp.ikodaicho.api.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The alarm of the log (architecture.md, law 4 and event log): an event stands without a record number for longer than a
 * minute, or a processor cannot go on, as before an event this version does not know.
 */
@Component
class LogAlarm implements HealthIndicator {

    /** How long an event may wait for its record number. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(LogAlarm.class);

    private final JdbcClient jdbc;
    private final Configuration axon;
    private final InstantSource clock;

    LogAlarm(JdbcClient jdbc, Configuration axon, InstantSource clock) {
        this.jdbc = jdbc;
        this.axon = axon;
        this.clock = clock;
    }

    /** Down, not a failure, where the database does not answer. */
    @Override
    public Health health() {
        try {
            return read();
        } catch (DataAccessException e) {
            return Health.down(e).build();
        }
    }

    private Health read() {
        List<String> stopped = stopped();
        Optional<Long> waiting = waiting();
        Health.Builder health = stopped.isEmpty() && waiting.isEmpty() ? Health.up() : Health.down();
        waiting.ifPresent(position -> health.withDetail("withoutRecordNumberFromPosition", position));
        return stopped.isEmpty()
                ? health.build()
                : health.withDetail("processorsInError", stopped).build();
    }

    @Scheduled(
            fixedDelayString = "${ikodaicho.alarm.every:PT30S}",
            initialDelayString = "${ikodaicho.alarm.every:PT30S}")
    void sound() {
        List<String> stopped = stopped();
        if (!stopped.isEmpty()) {
            LOG.error("記録を読む処理が止まっています: {} / processors in error", stopped);
        }
        waiting()
                .ifPresent(position -> LOG.error(
                        "位置 {} 以降に、{} 秒を過ぎても記録番号のない記録があります / events without a record number",
                        position,
                        PATIENCE.toSeconds()));
    }

    /** Processors that met an error and have not got over it. */
    private List<String> stopped() {
        TreeSet<String> names = new TreeSet<>();
        axon.eventProcessingConfiguration().eventProcessors().forEach((name, processor) -> {
            if (processor instanceof StreamingEventProcessor streaming && isStopped(streaming)) {
                names.add(name);
            }
        });
        return List.copyOf(names);
    }

    private static boolean isStopped(StreamingEventProcessor processor) {
        return processor.isError()
                || processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    /** Position of the first event that should have its record number by now. */
    private Optional<Long> waiting() {
        Instant before = clock.instant().minus(PATIENCE);
        return jdbc
                .sql("select e.position, e.recorded_at from event_log e left join record r on r.position = e.position"
                        + " where r.position is null order by e.position")
                .query((row, i) -> new Waiting(row.getLong(1), Instant.parse(row.getString(2))))
                .list()
                .stream()
                .filter(event -> event.recordedAt().isBefore(before))
                .map(Waiting::position)
                .findFirst();
    }

    private record Waiting(long position, Instant recordedAt) {}
}
