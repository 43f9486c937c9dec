package jp.ikodaicho.domain.characters.shared;

import java.util.Optional;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import org.jspecify.annotations.Nullable;

/**
 * Where a review stands after its facts.
 *
 * @param decision the decision in force, with who made it; null while there is none
 * @param approval who approved it, null where nobody did
 * @param last the fact the status follows from, null before the first
 * @param delivery the return file it is in, null before
 */
public record ReviewState(
        ReviewStatus status,
        @Nullable ReviewFact decision,
        @Nullable ReviewFact approval,
        @Nullable ReviewFact last,
        @Nullable SubstituteDelivered delivery) {

    private static final ReviewState FIRST = new ReviewState(ReviewStatus.PENDING, null, null, null, null);

    static ReviewState of(ReviewFacts facts) {
        ReviewState state = FIRST;
        for (ReviewFact fact : facts.facts()) {
            state = state.after(fact);
        }
        return state;
    }

    private ReviewState after(ReviewFact fact) {
        return switch (fact.recorded()) {
            case SubstituteDecided e -> new ReviewState(decided(e), fact, null, fact, null);
            case ReviewHeld _ -> to(ReviewStatus.HELD, fact);
            case DecisionApproved e -> approved(e, fact);
            case DecisionReturned e -> applies(e.decision()) ? to(ReviewStatus.RETURNED, fact) : this;
            case SubstituteDelivered e -> new ReviewState(ReviewStatus.DELIVERED, decision, approval, fact, e);
            case SubstituteLoaded _ -> to(ReviewStatus.LOADED, fact);
            case SubstituteVerified _ -> to(ReviewStatus.VERIFIED, fact);
            case ReviewReopened _ -> to(ReviewStatus.REOPENED, fact);
            case AfterCutoverAllowed _, ConflictWaived _ -> this;
        };
    }

    private static ReviewStatus decided(SubstituteDecided e) {
        return e.resultClass().needsSecondPerson() ? ReviewStatus.AWAITING_APPROVAL : ReviewStatus.DECIDED;
    }

    private ReviewState approved(DecisionApproved e, ReviewFact fact) {
        return applies(e.decision()) ? new ReviewState(ReviewStatus.DECIDED, decision, fact, fact, delivery) : this;
    }

    /** Whether an answer of the second person is about the decision in force. */
    private boolean applies(long sequence) {
        return decision != null && decision.sequence() == sequence;
    }

    private ReviewState to(ReviewStatus next, ReviewFact fact) {
        return new ReviewState(next, decision, approval, fact, delivery);
    }

    /** What was decided, if something was. */
    public Optional<SubstituteDecided> decided() {
        return Optional.ofNullable(decision).map(fact -> (SubstituteDecided) fact.recorded());
    }
}
