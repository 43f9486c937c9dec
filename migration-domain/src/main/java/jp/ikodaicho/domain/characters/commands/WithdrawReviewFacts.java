package jp.ikodaicho.domain.characters.commands;

import java.util.Set;

/**
 * 取消 of a wrong entry, as new events.
 *
 * @param entry correlation id of the entry taken back
 * @param sequences its facts in this review
 */
public record WithdrawReviewFacts(String entry, Set<Long> sequences, String reason) implements CharacterCommand {
    public WithdrawReviewFacts {
        sequences = Set.copyOf(sequences);
    }
}
