package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.AssignReviewers;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ConfirmLoading;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.DeliverSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.RemoveExternalCharacter;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import jp.ikodaicho.domain.characters.commands.VerifySubstitute;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What is recorded as done was done by today. */
final class ReviewFactsNotInFuture {

    private ReviewFactsNotInFuture() {}

    static Optional<Rejection> check(CharacterCommand command, EntryContext context) {
        PartialDate date = date(command);
        return date != null && date.first().isAfter(context.today())
                ? Optional.of(Rejection.invalid("review-date-in-future", Map.of("date", date.text())))
                : Optional.empty();
    }

    static @Nullable PartialDate date(CharacterCommand command) {
        return switch (command) {
            case ConfirmLoading c -> c.loadedOn();
            case VerifySubstitute c -> c.verifiedOn();
            case ReopenReview c -> c.occurredOn();
            case DecideSubstitute _,
                    ImportExternalCharacter _,
                    RemoveExternalCharacter _,
                    AssignReviewers _,
                    HoldReview _,
                    ApproveDecision _ -> null;
            case ReturnDecision _, DeliverSubstitute _, AllowAfterCutover _, WaiveConflict _, WithdrawReviewFacts _ ->
                null;
        };
    }
}
