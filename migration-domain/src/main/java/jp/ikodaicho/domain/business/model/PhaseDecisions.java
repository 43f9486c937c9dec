package jp.ikodaicho.domain.business.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseResumed;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckCleared;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** What each command about a phase leads to, and the blocks in force for it: the list of product.md, rule 2. */
final class PhaseDecisions {

    private PhaseDecisions() {}

    static Decision<BusinessEvent> decide(PhaseCommand command, BusinessMigration state, EntryContext context) {
        if (command instanceof CompletePhase c && SecondCompletionMustNotDiffer.isTheSame(c, state)) {
            return Decision.nothing();
        }
        Optional<Rejection> block = blocks(command, state, context).findFirst();
        return block.<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(events(command, state, context), Alerts.of(command, state, context)));
    }

    /** Every rule that blocks; the first violated one answers. */
    private static Stream<Rejection> blocks(PhaseCommand command, BusinessMigration state, EntryContext context) {
        return Stream.of(
                        PlanEndsAfterItStarts.check(command),
                        CompletionNotInFuture.check(command, context),
                        SecondCompletionMustNotDiffer.check(command, state),
                        ConfirmerIsNotTheReporter.check(command, state, context),
                        CutoverNeedsDecidedCharacters.check(command, state, context),
                        GoLiveNeedsEveryCorePhase.check(command, state),
                        CorrectionFitsTheFact.check(command, state, context))
                .flatMap(Optional::stream);
    }

    private static List<BusinessEvent> events(PhaseCommand command, BusinessMigration state, EntryContext context) {
        return switch (command) {
            case PlanPhase c ->
                List.of(new PhasePlanned(c.phase(), c.start(), c.end(), c.reason(), c.document(), c.decidedOn()));
            case StartPhase c -> List.of(new PhaseStarted(c.phase(), c.startedOn()));
            case ReportPhaseCompletion c ->
                List.of(new PhaseCompletionReported(
                        c.phase(), c.completedOn(), c.evidence(), c.comment(), c.existingContract()));
            case CompletePhase c -> RecheckFollowsReopening.complete(completed(c, state, context), state);
            case ReopenPhase c ->
                RecheckFollowsReopening.reopen(
                        new PhaseReopened(c.phase(), c.occurredOn(), c.reason()), state, context);
            case CorrectPhaseFact c -> RecheckFollowsReopening.correct(c, state);
            case SuspendPhase c -> List.of(new PhaseSuspended(c.phase(), c.occurredOn(), c.reason(), c.until()));
            case ResumePhase c -> List.of(new PhaseResumed(c.phase(), c.occurredOn(), c.comment()));
            case MarkPhaseNotApplicable c ->
                List.of(new PhaseMarkedNotApplicable(c.phase(), c.occurredOn(), c.reason()));
            case ClearRecheck c -> List.of(new RecheckCleared(c.phase(), c.occurredOn(), c.comment()));
        };
    }

    private static PhaseCompleted completed(CompletePhase c, BusinessMigration state, EntryContext context) {
        String reporter = ConfirmerIsNotTheReporter.pendingReporter(c.phase(), state)
                .orElse(context.actor().staffId());
        return new PhaseCompleted(
                c.phase(), c.completedOn(), c.evidence(), c.comment(), reporter, c.existingContract());
    }
}
