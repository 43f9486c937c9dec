package jp.ikodaicho.domain.business.commands;

import java.util.List;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 訂正 of a report of steps.
 *
 * @param corrects sequence of the report
 * @param occurredOn the right date; null where it was right
 * @param steps the right statuses of those that were wrong; empty where they were right
 */
public record CorrectStepStatuses(long corrects, @Nullable PartialDate occurredOn, List<StepMark> steps, String reason)
        implements StepCommand {
    public CorrectStepStatuses {
        steps = List.copyOf(steps);
    }
}
