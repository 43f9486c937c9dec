package jp.ikodaicho.domain.business.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.StepEvent;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The reports of steps in effect, in the order they count (architecture.md, law 5): a step has the status that the last of
 * them gives it. A correction changes and a withdrawal removes the one it names; neither is itself a report.
 */
public record StepFacts(@JsonValue List<StepFact> facts) {

    public static final StepFacts NONE = new StepFacts(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepFacts {
        facts = facts.stream().sorted(StepFact.ORDER).toList();
    }

    public StepFacts evolve(Recorded<StepEvent> recorded) {
        return switch (recorded.event()) {
            case StepStatusesRecorded e ->
                new StepFacts(Stream.concat(facts.stream(), Stream.of(StepFact.of(recorded, e)))
                        .toList());
            case StepStatusesCorrected e -> replace(e.corrects(), fact -> fact.correctedBy(recorded.sequence(), e));
            case StepStatusesWithdrawn e -> without(e.withdraws());
        };
    }

    private StepFacts replace(long sequence, UnaryOperator<StepFact> change) {
        return new StepFacts(facts.stream()
                .map(fact -> fact.sequence() == sequence ? change.apply(fact) : fact)
                .toList());
    }

    private StepFacts without(long sequence) {
        return new StepFacts(facts.stream()
                .filter(fact -> fact.sequence() != sequence)
                .map(fact -> fact.withoutCorrection(sequence))
                .toList());
    }

    /** The reports that count on that day; all of them where no day is given. */
    public StepFacts on(@Nullable LocalDate factDate) {
        return factDate == null
                ? this
                : new StepFacts(facts.stream()
                        .filter(fact -> !fact.countsFrom().isAfter(factDate))
                        .toList());
    }

    /** Of each step what was said last. */
    public StepStatuses statuses() {
        return StepStatuses.last(facts.stream().map(StepFact::statuses).toList());
    }

    /** The report that gives a step its status; empty where none says anything about it. */
    public Optional<StepFact> last(int step) {
        return facts.stream()
                .filter(fact -> fact.statuses().of(step).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The report that an event made or corrected. */
    public Optional<StepFact> having(long event) {
        return facts.stream().filter(fact -> fact.has(event)).findFirst();
    }
}
