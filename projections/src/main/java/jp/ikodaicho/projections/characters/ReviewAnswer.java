package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewState;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the review of an external character stands on the day asked for.
 *
 * @param waitingSince since when somebody has to act; absent once it is settled
 * @param until of a hold: when it is taken up again
 * @param remark of a hold, a return or a reopening: why
 * @param returnFile number of the return file the decision is in
 * @param conflictsWith keys of characters of the same shape in other packages that were decided otherwise and not waived
 */
public record ReviewAnswer(
        ReviewStatus status,
        @Nullable DecisionAnswer decision,
        @Nullable Instant waitingSince,
        @Nullable PartialDate until,
        @Nullable String remark,
        @Nullable Integer returnFile,
        List<String> conflictsWith) {

    static ReviewAnswer of(CharacterRow row, CharacterAnswer.Joined joined) {
        ReviewState state = row.facts().on(joined.factDate()).state();
        ReviewStatus status = row.status(joined.factDate());
        return new ReviewAnswer(
                status,
                DecisionAnswer.of(state).orElse(null),
                status.isSettled() ? null : row.waitingSince(joined.factDate()),
                last(state) instanceof ReviewHeld held ? held.until() : null,
                remark(last(state)),
                state.delivery() == null ? null : state.delivery().file(),
                joined.conflicts().of(row));
    }

    private static @Nullable String remark(@Nullable ReviewFactRecorded last) {
        if (last instanceof ReviewHeld held) {
            return held.reason();
        }
        if (last instanceof DecisionReturned returned) {
            return returned.reason();
        }
        return last instanceof ReviewReopened reopened ? reopened.reason() : null;
    }

    private static @Nullable ReviewFactRecorded last(ReviewState state) {
        ReviewFact last = state.last();
        return last == null ? null : last.recorded();
    }
}
