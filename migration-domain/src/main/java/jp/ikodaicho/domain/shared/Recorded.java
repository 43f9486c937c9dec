package jp.ikodaicho.domain.shared;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event as it stands in the log: what evolve folds, in the domain and in every view alike.
 *
 * @param sequence place within its aggregate, from 0; names the fact for corrections and withdrawals
 */
public record Recorded<E extends DomainEvent>(E event, long sequence, Envelope envelope) {

    public Instant recordedAt() {
        return envelope.recordedAt();
    }

    /** The day of recording in Japan: what a fact without a date of its own counts from. */
    public LocalDate recordedOn() {
        return Japan.day(envelope.recordedAt());
    }

    /** The same recording of a narrower event type. */
    public <F extends DomainEvent> Recorded<F> with(F narrower) {
        return new Recorded<>(narrower, sequence, envelope);
    }
}
