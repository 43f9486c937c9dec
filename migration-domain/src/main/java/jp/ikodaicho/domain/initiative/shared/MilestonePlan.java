package jp.ikodaicho.domain.initiative.shared;

import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone was said to be due: by its registration, or by a change of it.
 *
 * @param sequence of the fact in its initiative
 * @param date null for no date on record
 * @param reason of a change
 * @param document decision document of a change
 */
public record MilestonePlan(
        long sequence,
        @Nullable MilestoneDate date,
        @Nullable String reason,
        @Nullable String document,
        @Nullable PartialDate decidedOn) {

    /** What a fact about a milestone says of when it is due, if it is one that does. */
    static Optional<MilestonePlan> of(MilestoneFact fact) {
        return switch (fact.recorded()) {
            case MilestonePlanned e ->
                Optional.of(new MilestonePlan(fact.sequence(), e.date(), null, null, e.decidedOn()));
            case MilestoneRescheduled e ->
                Optional.of(new MilestonePlan(fact.sequence(), e.date(), e.reason(), e.document(), e.decidedOn()));
            case MilestoneReached _, MilestoneDropped _ -> Optional.empty();
        };
    }
}
