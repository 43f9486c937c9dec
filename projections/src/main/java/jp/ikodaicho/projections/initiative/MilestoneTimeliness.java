package jp.ikodaicho.projections.initiative;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.initiative.events.InitiativeStateRecorded;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * How a milestone stands on the day asked for. It is over after the last day of its month, fiscal year or "by", never without a
 * date; of alternatives, none is over before all are. Over and not reached is 遅延 where work on the initiative is on record (a
 * start, a suspension, a resumption), and 期限超過・記録なし where it is not (product.md, the demo).
 *
 * @param counting the facts of the initiative that count on the day
 * @param milestones its milestones on the day
 */
record MilestoneTimeliness(InitiativeFacts counting, List<MilestoneFacts> milestones, LocalDate day) {

    Timeliness of(MilestoneFacts milestone) {
        boolean open = !counting.state().work().isSettled() && milestone.isOpenAmong(milestones);
        if (!open || !isOver(milestone)) {
            return Timeliness.IN_TIME;
        }
        boolean worked = counting.all(InitiativeStateRecorded.class).findAny().isPresent();
        return worked ? Timeliness.LATE : Timeliness.OVERDUE_WITHOUT_RECORD;
    }

    private boolean isOver(MilestoneFacts milestone) {
        return isOver(milestone.due())
                && milestones.stream()
                        .filter(other -> milestone.isAlternative(other) && other.isOpenAmong(milestones))
                        .allMatch(other -> isOver(other.due()));
    }

    private boolean isOver(@Nullable MilestoneDate due) {
        return due != null && due.end().last().isBefore(day);
    }
}
