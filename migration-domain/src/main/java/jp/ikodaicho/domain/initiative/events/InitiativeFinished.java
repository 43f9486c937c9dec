package jp.ikodaicho.domain.initiative.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 取組の完了.
 *
 * @param finishedOn when; {@code by:FY2022} where the source only says "up to"
 */
@EventType(name = "initiative-finished")
public record InitiativeFinished(
        MilestoneDate finishedOn, @Nullable String comment) implements InitiativeStateRecorded {

    @Override
    public @Nullable PartialDate occurredOn() {
        return finishedOn.single();
    }

    @Override
    public LocalDate countsFrom(LocalDate recordedOn) {
        return finishedOn.end().last();
    }
}
