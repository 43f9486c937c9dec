package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The envelope as metadata of the stored event: the only place that knows the keys. Values are texts, alerts joined by blanks. */
public final class EnvelopeMetaData {

    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String ON_BEHALF_OF = "onBehalfOf";
    private static final String COMMAND = "commandId";
    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";
    private static final String ALERTS = "alerts";
    private static final String REASON = "reason";

    private EnvelopeMetaData() {}

    public static Map<String, String> write(EntryContext context, List<String> alerts) {
        Map<String, String> metaData = new LinkedHashMap<>();
        Actor actor = context.actor();
        metaData.put(ACTOR, actor.staffId());
        metaData.put(ROLE, actor.leadingRole());
        optional(metaData, ON_BEHALF_OF, actor.onBehalfOf());
        metaData.put(COMMAND, context.commandId());
        metaData.put(CORRELATION, context.correlationId());
        metaData.put(CAUSATION, context.causationId());
        optional(metaData, ALERTS, alerts.isEmpty() ? null : String.join(" ", alerts));
        optional(metaData, REASON, context.reason());
        return metaData;
    }

    private static void optional(Map<String, String> metaData, String key, @Nullable String value) {
        if (value != null) {
            metaData.put(key, value);
        }
    }

    public static Envelope read(Instant recordedAt, Map<String, ?> metaData) {
        String alerts = text(metaData, ALERTS);
        return new Envelope(
                recordedAt,
                required(metaData, ACTOR),
                required(metaData, ROLE),
                text(metaData, ON_BEHALF_OF),
                required(metaData, COMMAND),
                required(metaData, CORRELATION),
                required(metaData, CAUSATION),
                alerts == null ? List.of() : List.of(alerts.split(" ")),
                text(metaData, REASON));
    }

    private static @Nullable String text(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metaData, String key) {
        String value = text(metaData, key);
        if (value == null) {
            throw new IllegalStateException("event without " + key + " in its envelope");
        }
        return value;
    }
}
