package jp.ikodaicho.domain.business.events;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 進捗報告: the official statuses of some steps, as they stood on a date. The rest stays as it was said last.
 *
 * @param occurredOn the day, month or year they are the statuses of; null where none was given
 * @param steps in the order of their numbers, each once
 * @param source document they rest on
 */
@EventType(name = "step-statuses-recorded")
public record StepStatusesRecorded(
        @Nullable PartialDate occurredOn,
        List<StepMark> steps,
        @Nullable String source) implements StepEvent {

    public StepStatusesRecorded {
        steps = List.copyOf(steps);
    }

    /** The day it counts from: the last day of a month or year, the day of recording where no date was given. */
    public LocalDate countsFrom(LocalDate recordedOn) {
        return occurredOn == null ? recordedOn : occurredOn.last();
    }
}
