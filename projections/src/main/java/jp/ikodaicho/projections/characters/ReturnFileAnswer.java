package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A return file 返却ファイル of a package, and what became of its rows.
 *
 * @param number its version 版, from 1
 * @param by staff id of who made it
 * @param sha256 hash of its CSV's bytes
 * @param loaded rows the vendor has said it loaded
 * @param loadedOn when, as said last
 * @param verified rows seen to be right at a rehearsal
 * @param reopened rows taken up again after it went out
 */
public record ReturnFileAnswer(
        int number,
        Instant recordedAt,
        String by,
        long rows,
        String sha256,
        long loaded,
        @Nullable PartialDate loadedOn,
        long verified,
        @Nullable PartialDate verifiedOn,
        long reopened) {

    /** The facts of one row from its delivery in this file to the next. */
    record Course(ReviewFact delivery, List<ReviewFact> after) {

        <T extends ReviewFactRecorded> List<T> all(Class<T> kind) {
            return after.stream()
                    .map(ReviewFact::recorded)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }

        boolean has(Class<? extends ReviewFactRecorded> kind) {
            return !all(kind).isEmpty();
        }
    }

    static ReturnFileAnswer of(List<Course> rows) {
        ReviewFact first = rows.getFirst().delivery();
        SubstituteDelivered delivered = (SubstituteDelivered) first.recorded();
        return new ReturnFileAnswer(
                delivered.file(),
                first.recordedAt(),
                first.actor(),
                rows.size(),
                delivered.sha256(),
                count(rows, SubstituteLoaded.class),
                last(rows, SubstituteLoaded.class),
                count(rows, SubstituteVerified.class),
                last(rows, SubstituteVerified.class),
                count(rows, ReviewReopened.class));
    }

    private static long count(List<Course> rows, Class<? extends ReviewFactRecorded> kind) {
        return rows.stream().filter(row -> row.has(kind)).count();
    }

    private static @Nullable PartialDate last(List<Course> rows, Class<? extends ReviewFactRecorded> kind) {
        return rows.stream()
                .flatMap(row -> row.all(kind).stream())
                .map(ReviewFactRecorded::occurredOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
