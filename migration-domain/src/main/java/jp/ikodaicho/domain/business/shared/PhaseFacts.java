package jp.ikodaicho.domain.business.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The effective facts of one phase, in the order they count (architecture.md, law 5). A correction changes and a withdrawal
 * removes the fact it names; neither is itself a fact. Decide, the live view and as-of all ask this list.
 */
public record PhaseFacts(@JsonValue List<PhaseFact> facts) {

    public static final PhaseFacts NONE = new PhaseFacts(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhaseFacts {
        facts = facts.stream().sorted(PhaseFact.ORDER).toList();
    }

    public PhaseFacts evolve(Recorded<PhaseEvent> recorded) {
        return switch (recorded.event()) {
            case PhaseFactRecorded fact -> plus(recorded, fact);
            case PhaseFactCorrected c ->
                replace(c.corrects(), f -> f.correctedBy(new PhaseFact.Corrected(recorded.sequence(), c.correction())));
            case PhaseFactWithdrawn w -> without(w.withdraws());
        };
    }

    private PhaseFacts plus(Recorded<PhaseEvent> recorded, PhaseFactRecorded fact) {
        List<PhaseFact> all = new ArrayList<>(facts);
        all.add(new PhaseFact(
                recorded.sequence(),
                fact,
                recorded.recordedAt(),
                recorded.envelope().actor(),
                List.of()));
        return new PhaseFacts(all);
    }

    private PhaseFacts replace(long sequence, java.util.function.UnaryOperator<PhaseFact> change) {
        return new PhaseFacts(facts.stream()
                .map(fact -> fact.sequence() == sequence ? change.apply(fact) : fact)
                .toList());
    }

    private PhaseFacts without(long sequence) {
        return new PhaseFacts(facts.stream()
                .filter(fact -> fact.sequence() != sequence)
                .map(fact -> fact.withoutCorrection(sequence))
                .toList());
    }

    /** The facts that count on that day; all of them where no day is given. */
    public PhaseFacts on(@Nullable LocalDate factDate) {
        return factDate == null
                ? this
                : new PhaseFacts(facts.stream()
                        .filter(fact -> !fact.countsFrom().isAfter(factDate))
                        .toList());
    }

    public PhaseState state() {
        return PhaseState.of(this);
    }

    public Optional<PhaseFact> find(long sequence) {
        return facts.stream().filter(fact -> fact.sequence() == sequence).findFirst();
    }

    /** The effective facts of one kind, in the order they count. */
    public <F extends PhaseFactRecorded> Stream<F> all(Class<F> kind) {
        return facts.stream().map(PhaseFact::effective).filter(kind::isInstance).map(kind::cast);
    }

    public <F extends PhaseFactRecorded> Optional<F> last(Class<F> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }
}
