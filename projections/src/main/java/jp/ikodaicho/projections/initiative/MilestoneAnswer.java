package jp.ikodaicho.projections.initiative;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.domain.initiative.shared.MilestonePlan;
import jp.ikodaicho.domain.initiative.shared.MilestoneStatus;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as of the day asked for.
 *
 * @param date when it is due by the present plan; absent for no date on record
 * @param originalDate when it was due by the first plan
 * @param reachedOn only while it is reached
 * @param comment of whoever recorded that it was reached
 * @param droppedBecause only while it is dropped
 * @param alternative name of the decision it is one way of: those of the same name are alternatives
 * @param plans every plan, the first one first
 */
public record MilestoneAnswer(
        String id,
        String title,
        MilestoneStatus status,
        Timeliness timeliness,
        @Nullable MilestoneDate date,
        @Nullable MilestoneDate originalDate,
        @Nullable MilestoneDate reachedOn,
        @Nullable String comment,
        @Nullable String droppedBecause,
        @Nullable String alternative,
        @Nullable String note,
        @Nullable String source,
        List<MilestonePlan> plans) {

    static MilestoneAnswer of(MilestoneFacts milestone, Timeliness timeliness) {
        List<MilestonePlan> plans = milestone.plans();
        Optional<MilestoneReached> reached = milestone.reached();
        return new MilestoneAnswer(
                milestone.definition().milestone(),
                milestone.definition().title(),
                milestone.status(),
                timeliness,
                milestone.due(),
                plans.isEmpty() ? null : plans.getFirst().date(),
                reached.map(MilestoneReached::reachedOn).orElse(null),
                reached.map(MilestoneReached::comment).orElse(null),
                milestone.dropped().map(MilestoneDropped::reason).orElse(null),
                milestone.definition().alternative(),
                milestone.definition().note(),
                milestone.definition().source(),
                plans);
    }
}
