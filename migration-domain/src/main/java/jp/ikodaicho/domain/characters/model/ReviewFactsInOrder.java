package jp.ikodaicho.domain.characters.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * Loading, verification and taking up again happen no earlier than what they follow: dated before it, they would never come to
 * count (architecture.md, law 5).
 */
final class ReviewFactsInOrder {

    private ReviewFactsInOrder() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state) {
        PartialDate date = ReviewFactsNotInFuture.date(command);
        ReviewFact last = state.state().last();
        return date != null && last != null && date.last().isBefore(last.countsFrom())
                ? Optional.of(refusal(date, last.countsFrom()))
                : Optional.empty();
    }

    private static Rejection refusal(PartialDate date, LocalDate last) {
        return Rejection.invalid("review-date-before-last", Map.of("date", date.text(), "last", last.toString()));
    }
}
