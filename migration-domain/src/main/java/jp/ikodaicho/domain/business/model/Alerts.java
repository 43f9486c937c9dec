package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.EntryContext;

/**
 * アラート: what looks odd about an entry without stopping it (domain.md §3.4, rule 5). The code, and after a colon what it is
 * about, go into the envelope: what was shown to the person who recorded it nevertheless.
 */
final class Alerts {

    private Alerts() {}

    static List<String> of(PhaseCommand command, BusinessMigration state, EntryContext context) {
        PhaseState phase = state.state(command.phase());
        LocalDate today = context.today();
        return switch (command) {
            case PlanPhase c -> when(c.end().last().isBefore(today), "plan-already-over");
            case StartPhase c -> started(c, state, today);
            case ReportPhaseCompletion c -> finished(asCompletion(c), state, context);
            case CompletePhase c -> finished(c, state, context);
            case ReopenPhase _ -> when(phase.status() != PhaseStatus.DONE, "reopened-before-done");
            case ResumePhase _ -> when(!phase.suspended(), "resumed-but-not-suspended");
            case ClearRecheck _ -> when(!phase.recheck(), "cleared-but-not-flagged");
            case SuspendPhase _, MarkPhaseNotApplicable _ -> when(phase.status() == PhaseStatus.DONE, "phase-was-done");
            case CorrectPhaseFact _ -> List.of();
        };
    }

    private static List<String> started(StartPhase c, BusinessMigration state, LocalDate today) {
        List<String> alerts = upstream(c, state);
        alerts.addAll(when(c.startedOn().first().isAfter(today), "start-in-future"));
        return alerts;
    }

    /** A report is looked at as the completion it asks for. */
    private static CompletePhase asCompletion(ReportPhaseCompletion c) {
        return new CompletePhase(c.phase(), c.completedOn(), c.evidence(), c.comment(), c.existingContract());
    }

    private static List<String> finished(CompletePhase c, BusinessMigration state, EntryContext context) {
        List<String> alerts = upstream(c, state);
        boolean started = state.facts(c.phase()).last(PhaseStarted.class).isPresent();
        boolean contract = Phase.NEEDS_CONTRACT.contains(c.phase()) && !c.existingContract();
        alerts.addAll(when(c.completedOn().last().isAfter(context.today()), "period-not-over"));
        alerts.addAll(when(!started, "completed-without-start"));
        alerts.addAll(when(c.evidence().isEmpty(), "no-evidence"));
        alerts.addAll(when(contract, "contract-not-recorded"));
        alerts.addAll(OpenCharacterAlerts.of(c.phase(), state, context));
        return alerts;
    }

    private static List<String> upstream(PhaseCommand c, BusinessMigration state) {
        List<String> alerts = new ArrayList<>();
        for (Phase earlier : c.phase().upstream()) {
            if (!state.state(earlier).work().isSettled()) {
                alerts.add("upstream-not-done:" + earlier.id());
            }
        }
        return alerts;
    }

    private static List<String> when(boolean odd, String code) {
        return odd ? List.of(code) : List.of();
    }
}
