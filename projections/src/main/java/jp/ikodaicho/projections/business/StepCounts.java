package jp.ikodaicho.projections.business;

import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.projections.published.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The 40 steps of a business, counted.
 *
 * @param notRecorded 記録なし: steps nothing was ever said about; the rate counts them as 未着手
 * @param rate 完了率, (完了済み + 対象外) of 40; absent where nothing is recorded at all
 */
public record StepCounts(
        int completed,
        int inProgress,
        int notStarted,
        int notApplicable,
        int notRecorded,
        @Nullable Fraction rate) {

    public static StepCounts of(StepStatuses statuses) {
        int unsaid = statuses.unsaid();
        return new StepCounts(
                statuses.count(StepStatus.COMPLETED),
                statuses.count(StepStatus.IN_PROGRESS),
                statuses.count(StepStatus.NOT_STARTED),
                statuses.count(StepStatus.NOT_APPLICABLE),
                unsaid,
                unsaid == StepMark.STEPS ? null : new Fraction(statuses.done(), StepMark.STEPS));
    }
}
