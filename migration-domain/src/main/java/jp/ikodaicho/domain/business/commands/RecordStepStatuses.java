package jp.ikodaicho.domain.business.commands;

import java.util.List;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 進捗報告 of some of the 40 steps.
 *
 * @param occurredOn what date they are the statuses of; null for the day of recording
 */
public record RecordStepStatuses(
        @Nullable PartialDate occurredOn,
        List<StepMark> steps,
        @Nullable String source) implements StepCommand {
    public RecordStepStatuses {
        steps = List.copyOf(steps);
    }
}
