package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** No step is 完了済み as of a date after the day of recording; a month or fiscal year that has begun may be meant. */
final class CompletedStepsNotInFuture {

    private CompletedStepsNotInFuture() {}

    static Optional<Rejection> check(@Nullable PartialDate occurredOn, StepStatuses statuses, EntryContext context) {
        boolean ahead = occurredOn != null && occurredOn.first().isAfter(context.today());
        return occurredOn != null && ahead && statuses.count(StepStatus.COMPLETED) > 0
                ? Optional.of(Rejection.invalid(
                        "steps-completed-in-future",
                        Map.of(
                                "occurredOn",
                                occurredOn.text(),
                                "today",
                                context.today().toString())))
                : Optional.empty();
    }
}
