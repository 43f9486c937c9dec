package jp.ikodaicho.domain.subcommittee.shared;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a division, as the effective entries say.
 *
 * @param event sequence of the entry that seated it
 * @param from first period it is held in
 * @param source document it rests on
 * @param vacated how it ended within the fiscal year; null where it did not
 */
public record Seat(
        long event,
        String division,
        PartialDate from,
        @Nullable String source,
        @Nullable Vacation vacated) {

    /**
     * The end of a seat.
     *
     * @param event sequence of the entry that ended it
     * @param from first period without it
     */
    public record Vacation(long event, PartialDate from, String reason) {}

    /** The same seat with this end, or with none. */
    Seat ending(@Nullable Vacation end) {
        return new Seat(event, division, from, source, end);
    }

    /** The last entry that it rests on. */
    public long lastEvent() {
        return vacated == null ? event : vacated.event();
    }

    /** Whether it was given up by that day. */
    public boolean isVacatedOn(LocalDate day) {
        return vacated != null && !vacated.from().first().isAfter(day);
    }

    boolean isBegunOn(LocalDate day) {
        return !from.first().isAfter(day);
    }

    /** The seat as it counts on that day: an end that lies ahead is none yet. */
    Seat on(LocalDate day) {
        return isVacatedOn(day) ? this : ending(null);
    }
}
