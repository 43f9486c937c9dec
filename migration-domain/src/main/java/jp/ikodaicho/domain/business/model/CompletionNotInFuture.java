package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;

/** A completion date after the day of recording is refused; a month or fiscal year that has begun may be meant. */
final class CompletionNotInFuture {

    private CompletionNotInFuture() {}

    static Optional<Rejection> check(PhaseCommand command, EntryContext context) {
        return switch (command) {
            case CompletePhase c -> check(c.completedOn(), context);
            case ReportPhaseCompletion c -> check(c.completedOn(), context);
            default -> Optional.empty();
        };
    }

    static Optional<Rejection> check(PartialDate completedOn, EntryContext context) {
        if (!completedOn.first().isAfter(context.today())) {
            return Optional.empty();
        }
        return Optional.of(Rejection.invalid(
                "completion-in-future",
                Map.of(
                        "completedOn",
                        completedOn.text(),
                        "today",
                        context.today().toString())));
    }
}
