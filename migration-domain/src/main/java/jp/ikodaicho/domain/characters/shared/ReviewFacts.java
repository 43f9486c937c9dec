package jp.ikodaicho.domain.characters.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.shared.Envelope;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The effective facts of one review, in the order they count (architecture.md, law 5). A withdrawal removes the fact it names
 * and is itself none. Decide, the live view and as-of all ask this list.
 */
public record ReviewFacts(@JsonValue List<ReviewFact> facts) {

    public static final ReviewFacts NONE = new ReviewFacts(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReviewFacts {
        facts = facts.stream().sorted(ReviewFact.ORDER).toList();
    }

    public ReviewFacts plus(Recorded<? extends ReviewFactRecorded> recorded) {
        Envelope envelope = recorded.envelope();
        return new ReviewFacts(Stream.concat(
                        facts.stream(),
                        Stream.of(new ReviewFact(
                                recorded.sequence(),
                                recorded.event(),
                                recorded.recordedAt(),
                                envelope.actor(),
                                envelope.onBehalfOf())))
                .toList());
    }

    public ReviewFacts without(long sequence) {
        return new ReviewFacts(
                facts.stream().filter(fact -> fact.sequence() != sequence).toList());
    }

    /** The facts that count on that day; all of them where no day is given. */
    public ReviewFacts on(@Nullable LocalDate factDate) {
        return factDate == null
                ? this
                : new ReviewFacts(facts.stream()
                        .filter(fact -> !fact.countsFrom().isAfter(factDate))
                        .toList());
    }

    public ReviewState state() {
        return ReviewState.of(this);
    }

    /** 移行後対応 in force: that the character may be undecided at the cut-over, until it is decided and taken up again 再確認. */
    public Optional<AfterCutoverAllowed> afterCutover() {
        AfterCutoverAllowed allowed = null;
        for (ReviewFact fact : facts) {
            if (fact.recorded() instanceof AfterCutoverAllowed e) {
                allowed = e;
            } else if (fact.recorded() instanceof ReviewReopened) {
                allowed = null;
            }
        }
        return Optional.ofNullable(allowed);
    }

    public Optional<ReviewFact> find(long sequence) {
        return facts.stream().filter(fact -> fact.sequence() == sequence).findFirst();
    }
}
