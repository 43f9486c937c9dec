package jp.ikodaicho.domain.initiative.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * マイルストーンの登録: what it is, and when it is due as first planned. What it is holds whatever the fact date; the plan counts
 * from the first day of the period in which it was decided.
 *
 * @param title as the source spells it
 * @param date when it is due; null where no date is on record
 * @param alternative name of the decision it is one way of, e.g. 予算要求; milestones with the same name are alternatives
 * @param note particulars
 * @param source where the source says so, and what of it is inferred
 * @param decidedOn when it was planned
 */
@EventType(name = "milestone-planned")
public record MilestonePlanned(
        String milestone,
        String title,
        @Nullable MilestoneDate date,
        @Nullable String alternative,
        @Nullable String note,
        @Nullable String source,
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
