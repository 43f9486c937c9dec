package jp.ikodaicho.projections.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.ikodaicho.domain.shared.Japan;

/** The recorded time a question is asked for (rest.md): a record number, an instant, or the end of a day in Japan. */
public sealed interface AsOf {

    /** Up to and including that record number of the body. */
    record RecordNumber(long number) implements AsOf {}

    /** Everything recorded at or before that instant; one to come means now. */
    record At(Instant instant) implements AsOf {}

    /** Everything recorded on or before that day, Asia/Tokyo; a day not over means now. */
    record EndOf(LocalDate day) implements AsOf {

        /** The last millisecond of the day: instants in the log have no finer grain. */
        Instant instant() {
            return Japan.endOf(day).minusMillis(1);
        }
    }

    /** Reads {@code record:N}, an RFC 3339 instant or a date; throws {@link IllegalArgumentException}. */
    static AsOf parse(String text) {
        try {
            if (text.matches("record:\\d{1,18}")) {
                return new RecordNumber(Long.parseLong(text.substring("record:".length())));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return new EndOf(LocalDate.parse(text));
            }
            return new At(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an asOf: " + text, e);
        }
    }
}
