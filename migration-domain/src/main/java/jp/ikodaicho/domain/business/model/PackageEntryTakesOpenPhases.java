package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * An entry for a whole package is refused, by name, for a business it does not fit: one already done, suspended or not
 * applicable for a step forward; one not done, not suspended or not flagged for the way back (rest.md). The client leaves such
 * a business out with a reason.
 */
final class PackageEntryTakesOpenPhases {

    private PackageEntryTakesOpenPhases() {}

    static Optional<Rejection> check(PackageShare share, BusinessMigration state) {
        PhaseState phase = state.state(share.command().phase());
        return fits(share, phase)
                ? Optional.empty()
                : Optional.of(Rejection.conflict(
                        "package-entry-does-not-fit",
                        Map.of(
                                "phase",
                                share.command().phase().id(),
                                "status",
                                phase.status().name())));
    }

    private static boolean fits(PackageShare share, PhaseState phase) {
        boolean open = !phase.suspended() && !phase.work().isSettled();
        return switch (share.command()) {
            case PlanPhase _, StartPhase _, ReportPhaseCompletion _, CompletePhase _, SuspendPhase _ -> open;
            case MarkPhaseNotApplicable _ -> open;
            case ReopenPhase _ -> phase.status() == PhaseStatus.DONE;
            case ResumePhase _ -> phase.suspended();
            case ClearRecheck _ -> phase.recheck();
            case CorrectPhaseFact _ -> false;
        };
    }
}
