package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.CorrectStepStatuses;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.commands.StepCommand;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.shared.StepFact;
import jp.ikodaicho.domain.business.shared.StepFacts;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What a report of steps, or the correction of one, leads to. */
final class StepDecisions {

    private StepDecisions() {}

    static Decision<BusinessEvent> decide(StepCommand command, BusinessMigration state, EntryContext context) {
        return EachStepIsNamedOnce.check(command)
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> switch (command) {
                    case RecordStepStatuses c -> report(c, state, context);
                    case CorrectStepStatuses c -> correct(c, state, context);
                });
    }

    private static Decision<BusinessEvent> report(RecordStepStatuses c, BusinessMigration state, EntryContext context) {
        StepStatuses said = StepStatuses.of(c.steps());
        Optional<Rejection> block = CompletedStepsNotInFuture.check(c.occurredOn(), said, context);
        if (block.isPresent()) {
            return Decision.reject(block.get());
        }
        return isOnRecord(c, state, context)
                ? Decision.nothing()
                : Decision.accept(
                        List.of(new StepStatusesRecorded(c.occurredOn(), inOrder(c), c.source())),
                        StepAlerts.of(c, state, context));
    }

    /** Whether each of these is what was said of its step for that very date: nothing to add. */
    private static boolean isOnRecord(RecordStepStatuses c, BusinessMigration state, EntryContext context) {
        LocalDate day = day(c.occurredOn(), context);
        StepFacts then = state.steps().on(day);
        return c.steps().stream()
                .allMatch(mark -> then.last(mark.step())
                        .filter(fact -> fact.countsFrom().equals(day)
                                && Objects.equals(fact.occurredOn(), c.occurredOn())
                                && Objects.equals(fact.source(), c.source()))
                        .flatMap(fact -> fact.statuses().of(mark.step()))
                        .filter(mark.status()::equals)
                        .isPresent());
    }

    static LocalDate day(@Nullable PartialDate occurredOn, EntryContext context) {
        return occurredOn == null ? context.today() : occurredOn.last();
    }

    private static Decision<BusinessEvent> correct(
            CorrectStepStatuses c, BusinessMigration state, EntryContext context) {
        Optional<StepFact> wrong = state.steps().having(c.corrects()).filter(fact -> fact.sequence() == c.corrects());
        if (wrong.isEmpty()) {
            return Decision.reject(Rejection.conflict("steps-not-in-effect", Map.of()));
        }
        PartialDate date = c.occurredOn() == null ? wrong.get().occurredOn() : c.occurredOn();
        StepStatuses right = StepStatuses.last(List.of(wrong.get().statuses(), StepStatuses.of(c.steps())));
        if (Objects.equals(date, wrong.get().occurredOn())
                && right.equals(wrong.get().statuses())) {
            return Decision.reject(Rejection.invalid("correction-changes-nothing", Map.of()));
        }
        return CompletedStepsNotInFuture.check(date, right, context)
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(
                        new StepStatusesCorrected(c.corrects(), c.occurredOn(), inOrder(c), c.reason())));
    }

    private static List<StepMark> inOrder(StepCommand command) {
        return command.steps().stream()
                .sorted(Comparator.comparingInt(StepMark::step))
                .toList();
    }
}
