package jp.ikodaicho.projections.business;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the matrix as of the day asked for.
 *
 * @param recheck 要再確認
 * @param originalPlan 当初計画; null where none is on record
 * @param currentPlan 現計画
 * @param completion 実績, only while the phase is done
 * @param suspendedUntil when a suspended phase is to be taken up again, if known
 */
public record PhaseAnswer(
        Phase phase,
        boolean firstClass,
        PhaseStatus status,
        boolean recheck,
        int reopenings,
        Timeliness timeliness,
        @Nullable Plan originalPlan,
        @Nullable Plan currentPlan,
        @Nullable PartialDate startedOn,
        @Nullable Completion completion,
        @Nullable PartialDate suspendedUntil) {

    /**
     * 計画.
     *
     * @param start null means "by" {@code end}
     */
    public record Plan(
            @Nullable PartialDate start,
            PartialDate end,
            @Nullable String reason,
            @Nullable String document,
            @Nullable PartialDate decidedOn) {

        static Plan of(PhasePlanned plan) {
            return new Plan(plan.start(), plan.end(), plan.reason(), plan.document(), plan.decidedOn());
        }
    }

    /** 完了. */
    public record Completion(
            PartialDate completedOn,
            List<Evidence> evidence,
            @Nullable String comment,
            String reportedBy) {

        static Completion of(PhaseCompleted done) {
            return new Completion(done.completedOn(), done.evidence(), done.comment(), done.reportedBy());
        }
    }

    /** The cell on a day, from the facts that count on it. */
    static PhaseAnswer of(Phase phase, PhaseFacts counting, LocalDate day) {
        PhaseState state = counting.state();
        List<Plan> plans = counting.all(PhasePlanned.class).map(Plan::of).toList();
        return new PhaseAnswer(
                phase,
                phase.isFirstClass(),
                state.status(),
                state.recheck(),
                state.reopenings(),
                Timeliness.of(counting, state, day),
                plans.isEmpty() ? null : plans.getFirst(),
                plans.isEmpty() ? null : plans.getLast(),
                startedOn(counting).orElse(null),
                completion(counting, state).orElse(null),
                suspendedUntil(counting, state).orElse(null));
    }

    private static Optional<PartialDate> startedOn(PhaseFacts counting) {
        return counting.all(PhaseStarted.class).findFirst().map(PhaseStarted::startedOn);
    }

    private static Optional<Completion> completion(PhaseFacts counting, PhaseState state) {
        return state.work() == PhaseStatus.DONE
                ? counting.last(PhaseCompleted.class).map(Completion::of)
                : Optional.empty();
    }

    private static Optional<PartialDate> suspendedUntil(PhaseFacts counting, PhaseState state) {
        return state.suspended() ? counting.last(PhaseSuspended.class).map(PhaseSuspended::until) : Optional.empty();
    }
}
