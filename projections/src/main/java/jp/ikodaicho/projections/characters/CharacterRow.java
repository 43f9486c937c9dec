package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewFacts;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the log says about one external character: the last line of the vendor's list, whose queue it is in, its effective facts.
 *
 * @param version sequence of the last event, the version in its ETag
 * @param firstImported when a list first had it
 */
public record CharacterRow(
        String character,
        long version,
        Instant firstImported,
        ListedCharacter listed,
        boolean removed,
        List<String> divisions,
        ReviewFacts facts) {

    CharacterRow with(ReviewFacts effective, long sequence) {
        return new CharacterRow(character, sequence, firstImported, listed, removed, divisions, effective);
    }

    /** Where the review stands on a day; null for all that is known. */
    ReviewStatus status(@Nullable LocalDate factDate) {
        return removed ? ReviewStatus.REMOVED : facts.on(factDate).state().status();
    }

    /** Since when it has waited, if somebody still has to decide or approve: the fact that made it wait, else its import. */
    Instant waitingSince(@Nullable LocalDate factDate) {
        ReviewFact last = facts.on(factDate).state().last();
        return last == null ? firstImported : last.recordedAt();
    }
}
