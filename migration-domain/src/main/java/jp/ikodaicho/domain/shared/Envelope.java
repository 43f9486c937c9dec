package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded around every event: by whom, when, in answer to which command (architecture.md, event log).
 *
 * @param recordedAt 記録日時: the event's timestamp in the log, and nothing else
 * @param onBehalfOf who asked for the entry when somebody else typed it in (代理入力)
 * @param commandId the command that caused it; the same command never adds a second event
 * @param correlationId the entry it belongs to: one for all events of a whole package
 * @param causationId the command or event that led to the entry
 * @param reason why the entry is as it is where the event itself does not say
 * @param alerts codes of the warnings (アラート) shown to the person who recorded it nevertheless
 */
public record Envelope(
        Instant recordedAt,
        String actor,
        String role,
        @Nullable String onBehalfOf,
        String commandId,
        String correlationId,
        String causationId,
        List<String> alerts,
        @Nullable String reason) {

    public Envelope {
        alerts = List.copyOf(alerts);
    }

    public Envelope(
            Instant recordedAt,
            String actor,
            String role,
            @Nullable String onBehalfOf,
            String commandId,
            String correlationId,
            String causationId,
            List<String> alerts) {
        this(recordedAt, actor, role, onBehalfOf, commandId, correlationId, causationId, alerts, null);
    }
}
