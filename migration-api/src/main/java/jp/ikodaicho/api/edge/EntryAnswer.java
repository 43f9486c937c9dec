package jp.ikodaicho.api.edge;

import java.util.List;
import jp.ikodaicho.projections.audit.EventAnswer;

/**
 * What an entry led to: its events as they stand in the log. The same for a repeated request.
 *
 * @param correlationId names the entry, e.g. for its withdrawal; absent where nothing new was recorded
 * @param alerts アラート: what looked odd about it, in the language asked for; it is recorded nevertheless
 */
public record EntryAnswer(String correlationId, List<Alert> alerts, List<EventAnswer> events) {

    /**
     * A warning.
     *
     * @param subject key of the aggregate it is about
     */
    public record Alert(String code, String subject, String message) {}
}
