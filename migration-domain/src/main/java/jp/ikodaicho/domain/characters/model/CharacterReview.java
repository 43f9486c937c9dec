package jp.ikodaicho.domain.characters.model;

import java.util.List;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.shared.ReviewFacts;
import jp.ikodaicho.domain.characters.shared.ReviewState;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One external character and its review, as far as decisions need to know it.
 *
 * @param listed what the vendor's last list says; null before the first
 * @param removed whether the last list no longer has it
 * @param divisions whose queue it is in
 */
public record CharacterReview(
        @Nullable ListedCharacter listed, boolean removed, List<String> divisions, ReviewFacts facts) {

    static final CharacterReview UNKNOWN = new CharacterReview(null, false, List.of(), ReviewFacts.NONE);

    public CharacterReview {
        divisions = List.copyOf(divisions);
    }

    CharacterReview evolve(Recorded<CharacterEvent> recorded) {
        return switch (recorded.event()) {
            case ExternalCharacterImported e -> new CharacterReview(e.character(), false, e.divisions(), facts);
            case ExternalCharacterRemoved _ -> new CharacterReview(listed, true, divisions, facts);
            case ReviewersAssigned e -> new CharacterReview(listed, removed, e.divisions(), facts);
            case ReviewFactRecorded e -> with(facts.plus(recorded.with(e)));
            case ReviewFactWithdrawn e -> with(facts.without(e.withdraws()));
        };
    }

    private CharacterReview with(ReviewFacts effective) {
        return new CharacterReview(listed, removed, divisions, effective);
    }

    ReviewState state() {
        return facts.state();
    }
}
