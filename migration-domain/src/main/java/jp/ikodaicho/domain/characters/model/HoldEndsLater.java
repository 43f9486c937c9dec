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

/** What is put off, 保留 or 移行後対応, is put off to a day that is still to come (domain.md §4.4: due date, never silent). */
final class HoldEndsLater {

    private HoldEndsLater() {}

    static Optional<Rejection> check(CharacterCommand command, EntryContext context) {
        return switch (command) {
            case HoldReview c -> check(c.until(), context);
            case AllowAfterCutover c -> check(c.until(), context);
            case ImportExternalCharacter _,
                    RemoveExternalCharacter _,
                    AssignReviewers _,
                    DecideSubstitute _,
                    ApproveDecision _ -> Optional.empty();
            case ReturnDecision _, DeliverSubstitute _, ConfirmLoading _, VerifySubstitute _, ReopenReview _ ->
                Optional.empty();
            case WaiveConflict _, WithdrawReviewFacts _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> check(PartialDate until, EntryContext context) {
        return until.last().isBefore(context.today())
                ? Optional.of(Rejection.invalid("hold-ends-in-the-past", Map.of("until", until.text())))
                : Optional.empty();
    }
}
