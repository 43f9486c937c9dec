package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.UncorrectableFieldException;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** A correction names a fact still in effect and a field it has, and what it puts there obeys the rules of the fact. */
final class CorrectionFitsTheFact {

    private CorrectionFitsTheFact() {}

    static Optional<Rejection> check(PhaseCommand command, BusinessMigration state, EntryContext context) {
        if (!(command instanceof CorrectPhaseFact c)) {
            return Optional.empty();
        }
        Optional<PhaseFact> fact = state.facts(c.phase()).find(c.corrects());
        if (fact.isEmpty()) {
            return Optional.of(Rejection.conflict(
                    "fact-not-in-effect", Map.of("phase", c.phase().id())));
        }
        try {
            return obeysItsRules(fact.get().effective().corrected(c.correction()), context);
        } catch (UncorrectableFieldException e) {
            return Optional.of(Rejection.invalid("field-not-correctable", Map.of("field", e.field())));
        } catch (DateFormatException e) {
            return Optional.of(Rejection.invalid("date-format", Map.of("value", e.text())));
        }
    }

    private static Optional<Rejection> obeysItsRules(PhaseFactRecorded corrected, EntryContext context) {
        return switch (corrected) {
            case PhaseCompleted done -> CompletionNotInFuture.check(done.completedOn(), context);
            case PhaseCompletionReported report -> CompletionNotInFuture.check(report.completedOn(), context);
            case PhasePlanned plan -> PlanEndsAfterItStarts.check(plan.start(), plan.end());
            default -> Optional.empty();
        };
    }
}
