package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who records what and when: time, actor and ids come in with the command, never from below the edge.
 *
 * @param now the instant of recording; becomes the timestamp of every event of the entry
 * @param commandId one per request; a repeated request carries the same
 * @param reason why the entry is as it is where no event says so, e.g. which business of a package it leaves out
 * @param surroundings what else stands in the body at that instant, as far as its commands rest on it
 */
public record EntryContext(
        Actor actor,
        Instant now,
        String commandId,
        String correlationId,
        String causationId,
        @Nullable String reason,
        Surroundings surroundings) {

    public EntryContext(
            Actor actor,
            Instant now,
            String commandId,
            String correlationId,
            String causationId,
            @Nullable String reason) {
        this(actor, now, commandId, correlationId, causationId, reason, Surroundings.NONE);
    }

    public EntryContext(Actor actor, Instant now, String commandId, String correlationId, String causationId) {
        this(actor, now, commandId, correlationId, causationId, null);
    }

    public EntryContext because(@Nullable String why) {
        return new EntryContext(actor, now, commandId, correlationId, causationId, why, surroundings);
    }

    /** The same, recorded at that instant. */
    public EntryContext at(Instant instant) {
        return new EntryContext(actor, instant, commandId, correlationId, causationId, reason, surroundings);
    }

    /** The same, decided in these surroundings. */
    public EntryContext in(Surroundings around) {
        return new EntryContext(actor, now, commandId, correlationId, causationId, reason, around);
    }

    public LocalDate today() {
        return Japan.day(now);
    }
}
