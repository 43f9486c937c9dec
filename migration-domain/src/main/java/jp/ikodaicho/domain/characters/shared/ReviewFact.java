package jp.ikodaicho.domain.characters.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.shared.Japan;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a review in effect.
 *
 * @param sequence place of its event, by which an approval or a withdrawal names it
 */
public record ReviewFact(
        long sequence,
        ReviewFactRecorded recorded,
        Instant recordedAt,
        String actor,
        @Nullable String onBehalfOf) {

    /** By day it counts from, then by order of recording. */
    public static final Comparator<ReviewFact> ORDER =
            Comparator.comparing(ReviewFact::countsFrom).thenComparingLong(ReviewFact::sequence);

    @JsonIgnore
    public LocalDate countsFrom() {
        return recorded.countsFrom(Japan.day(recordedAt));
    }
}
