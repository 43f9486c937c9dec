package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.shared.Rejection;

/** An entry is taken back while its facts are in effect and nothing of the same review was recorded after them. */
final class WithdrawalNeedsNoLaterFacts {

    private WithdrawalNeedsNoLaterFacts() {}

    static Optional<Rejection> check(WithdrawReviewFacts c, CharacterReview state) {
        return c.sequences().stream()
                .sorted()
                .map(sequence -> check(sequence, c, state))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Rejection> check(long sequence, WithdrawReviewFacts c, CharacterReview state) {
        if (state.facts().find(sequence).isEmpty()) {
            return Optional.of(
                    Rejection.conflict("review-fact-not-in-effect", Map.of("fact", Long.toString(sequence))));
        }
        return state.facts().facts().stream()
                .map(ReviewFact::sequence)
                .filter(later -> later > sequence && !c.sequences().contains(later))
                .findFirst()
                .map(later ->
                        Rejection.conflict("later-review-facts-build-on-it", Map.of("later", Long.toString(later))));
    }
}
