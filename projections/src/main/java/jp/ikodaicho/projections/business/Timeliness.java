package jp.ikodaicho.projections.business;

import java.time.LocalDate;
import java.util.Optional;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** How a cell stands against its present plan on the day asked for; never part of a row. */
public enum Timeliness {
    /** Settled, or within its plan, or without one. */
    IN_TIME,
    /** 遅延: the plan's period is over and the work, of which something is on record, is not done. */
    LATE,
    /** 期限超過・記録なし: the plan's period is over and nothing was ever recorded. Not the same as late. */
    OVERDUE_WITHOUT_RECORD;

    /** How a named task stands against its term: nothing but its end is ever recorded of one. */
    static Timeliness ofTerm(@Nullable PartialDate due, LocalDate day) {
        return due != null && due.last().isBefore(day) ? OVERDUE_WITHOUT_RECORD : IN_TIME;
    }

    static Timeliness of(PhaseFacts counting, PhaseState state, LocalDate day) {
        Optional<PhasePlanned> plan = counting.last(PhasePlanned.class);
        boolean over = plan.filter(p -> p.end().last().isBefore(day)).isPresent();
        if (!over || state.work().isSettled()) {
            return IN_TIME;
        }
        boolean worked = counting.facts().stream().anyMatch(fact -> !(fact.recorded() instanceof PhasePlanned));
        return worked ? LATE : OVERDUE_WITHOUT_RECORD;
    }
}
