package jp.ikodaicho.domain.initiative.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * マイルストーンの達成.
 *
 * @param reachedOn when; {@code by:FY2022} where the source only says "up to"
 */
@EventType(name = "milestone-reached")
public record MilestoneReached(
        String milestone, MilestoneDate reachedOn, @Nullable String comment) implements MilestoneFactRecorded {

    @Override
    public @Nullable PartialDate occurredOn() {
        return reachedOn.single();
    }

    @Override
    public LocalDate countsFrom(LocalDate recordedOn) {
        return reachedOn.end().last();
    }
}
