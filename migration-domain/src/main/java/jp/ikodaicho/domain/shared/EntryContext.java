package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who records what and when: time, actor and ids come in with the command, never from below the edge.
 *
 * @param now the instant of recording; becomes the timestamp of every event of the entry
 * @param commandId one per request; a repeated request carries the same
 */
public record EntryContext(Actor actor, Instant now, String commandId, String correlationId, String causationId) {

    public LocalDate today() {
        return Japan.day(now);
    }
}
