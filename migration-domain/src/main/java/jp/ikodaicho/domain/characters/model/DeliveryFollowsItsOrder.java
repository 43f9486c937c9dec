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
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Rejection;

/** The way of a decision out of the house: decided, delivered, loaded, verified; taken up again only once it was decided. */
final class DeliveryFollowsItsOrder {

    private DeliveryFollowsItsOrder() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state) {
        ReviewStatus status = state.state().status();
        return fits(command, status, state)
                ? Optional.empty()
                : Optional.of(Rejection.conflict("not-at-that-stage", Map.of("status", status.name())));
    }

    private static boolean fits(CharacterCommand command, ReviewStatus status, CharacterReview state) {
        return switch (command) {
            case DeliverSubstitute _ -> status == ReviewStatus.DECIDED;
            case ConfirmLoading c -> status == ReviewStatus.DELIVERED && isIn(c.file(), state);
            case VerifySubstitute _ -> status == ReviewStatus.LOADED;
            case ReopenReview _ -> status.isSettled();
            case AllowAfterCutover _ -> !status.isSettled();
            case ImportExternalCharacter _,
                    RemoveExternalCharacter _,
                    AssignReviewers _,
                    DecideSubstitute _,
                    HoldReview _ -> true;
            case ApproveDecision _, ReturnDecision _, WaiveConflict _, WithdrawReviewFacts _ -> true;
        };
    }

    private static boolean isIn(int file, CharacterReview state) {
        SubstituteDelivered delivery = state.state().delivery();
        return delivery != null && delivery.file() == file;
    }
}
