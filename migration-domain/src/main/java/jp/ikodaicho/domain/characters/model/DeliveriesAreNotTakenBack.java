package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * A return file that went out stays what it is, and its number is never used again (domain.md §4.6): its entry is not withdrawn, a
 * wrong decision in it is taken up again 再確認 and goes out in a later file.
 */
final class DeliveriesAreNotTakenBack {

    private DeliveriesAreNotTakenBack() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state) {
        return command instanceof WithdrawReviewFacts c
                ? c.sequences().stream()
                        .sorted()
                        .flatMap(sequence -> state.facts().find(sequence).stream())
                        .filter(fact -> fact.recorded() instanceof SubstituteDelivered)
                        .map(fact -> Rejection.conflict("delivery-is-not-taken-back", Map.of()))
                        .findFirst()
                : Optional.empty();
    }
}
