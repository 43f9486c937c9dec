package jp.ikodaicho.domain.initiative.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The effective facts of one initiative, in the order they count (architecture.md, law 5). A withdrawal removes the fact it
 * names and is itself none. Decide, the live view and as-of all ask this list.
 */
public record InitiativeFacts(@JsonValue List<InitiativeFact> facts) {

    public static final InitiativeFacts NONE = new InitiativeFacts(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeFacts {
        facts = facts.stream().sorted(InitiativeFact.ORDER).toList();
    }

    public InitiativeFacts plus(Recorded<? extends InitiativeFactRecorded> recorded) {
        List<InitiativeFact> all = new ArrayList<>(facts);
        all.add(new InitiativeFact(
                recorded.sequence(),
                recorded.event(),
                recorded.recordedAt(),
                recorded.envelope().actor()));
        return new InitiativeFacts(all);
    }

    public InitiativeFacts without(long sequence) {
        return new InitiativeFacts(
                facts.stream().filter(fact -> fact.sequence() != sequence).toList());
    }

    /** The facts that count on that day; all of them where no day is given. */
    public InitiativeFacts on(@Nullable LocalDate factDate) {
        return factDate == null
                ? this
                : new InitiativeFacts(facts.stream()
                        .filter(fact -> !fact.countsFrom().isAfter(factDate))
                        .toList());
    }

    public InitiativeState state() {
        return InitiativeState.of(this);
    }

    public Optional<InitiativeFact> find(long sequence) {
        return facts.stream().filter(fact -> fact.sequence() == sequence).findFirst();
    }

    /** The effective facts of one kind, in the order they count. */
    public <F extends InitiativeFactRecorded> Stream<F> all(Class<F> kind) {
        return facts.stream()
                .map(InitiativeFact::recorded)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    public <F extends InitiativeFactRecorded> Optional<F> last(Class<F> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** The milestones as they stand on a day, those without a fact of that day left out, in the order they were planned in. */
    public List<MilestoneFacts> milestones(@Nullable LocalDate factDate) {
        InitiativeFacts counting = on(factDate);
        return facts.stream()
                .filter(fact -> fact.recorded() instanceof MilestonePlanned)
                .sorted(Comparator.comparingLong(InitiativeFact::sequence))
                .map(fact -> (MilestonePlanned) fact.recorded())
                .map(planned -> new MilestoneFacts(
                        planned, MilestoneFact.of(counting, planned.milestone()).toList()))
                .filter(milestone -> !milestone.facts().isEmpty())
                .toList();
    }

    /** A milestone as it stands, if it is planned. */
    public Optional<MilestoneFacts> milestone(String key) {
        return milestones(null).stream()
                .filter(milestone -> milestone.definition().milestone().equals(key))
                .findFirst();
    }

    /** Every effective value of an indicator for one day and subject, in the order of recording: the last is the present one. */
    public List<InitiativeFact> values(IndicatorRecorded like) {
        return facts.stream()
                .filter(fact -> fact.recorded() instanceof IndicatorRecorded value && like.isOfTheSame(value))
                .sorted(Comparator.comparingLong(InitiativeFact::sequence))
                .toList();
    }
}
