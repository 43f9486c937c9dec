package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 訂正 of a report of steps: the entry was wrong, the steps did not change. Applies whatever the fact date asked for.
 *
 * @param corrects sequence of the report in this business
 * @param occurredOn the right date; null where the date was right
 * @param steps the right statuses of the steps that were wrong; empty where they were right
 */
@EventType(name = "step-statuses-corrected")
public record StepStatusesCorrected(
        long corrects, @Nullable PartialDate occurredOn, List<StepMark> steps, String reason) implements StepEvent {

    public StepStatusesCorrected {
        steps = List.copyOf(steps);
    }
}
