package jp.ikodaicho.domain.entry;

import java.time.Instant;

/**
 * The entry rests on an event that bears a later recording time than its own: somebody was faster, or has a clock that is ahead.
 * It must be recorded again, no earlier than that event, or the log would tell the two in the wrong order.
 */
public final class RecordedLaterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Instant recordedAt;

    public RecordedLaterException(Instant recordedAt) {
        super("rests on what is recorded at " + recordedAt);
        this.recordedAt = recordedAt;
    }

    /** When that event was recorded. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
