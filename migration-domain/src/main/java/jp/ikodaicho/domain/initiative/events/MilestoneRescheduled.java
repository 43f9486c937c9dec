package jp.ikodaicho.domain.initiative.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * マイルストーンの変更: due at another time. The first plan stays 当初計画.
 *
 * @param date when it is due now; null for no date
 * @param document decision document
 * @param decidedOn when it was decided; the plan counts from the first day of that period
 */
@EventType(name = "milestone-rescheduled")
public record MilestoneRescheduled(
        String milestone,
        @Nullable MilestoneDate date,
        String reason,
        @Nullable String document,
        @Nullable PartialDate decidedOn)
        implements MilestoneFactRecorded {

    @Override
    public @Nullable PartialDate occurredOn() {
        return decidedOn;
    }

    @Override
    public LocalDate countsFrom(LocalDate recordedOn) {
        return decidedOn == null ? recordedOn : decidedOn.first();
    }
}
