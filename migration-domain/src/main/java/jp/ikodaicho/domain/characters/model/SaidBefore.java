package jp.ikodaicho.domain.characters.model;

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

/** Whether a command says once more what holds already: nothing to add, nothing to refuse. */
final class SaidBefore {

    private SaidBefore() {}

    static boolean check(CharacterCommand command, CharacterReview state) {
        return switch (command) {
            case ImportExternalCharacter c -> !state.removed() && c.character().equals(state.listed());
            case RemoveExternalCharacter _ -> state.removed();
            case AssignReviewers c -> c.divisions().equals(state.divisions());
            case DeliverSubstitute c ->
                new SubstituteDelivered(c.file(), c.sha256())
                        .equals(state.state().delivery());
            case DecideSubstitute _, HoldReview _, ApproveDecision _, ReturnDecision _, ConfirmLoading _ -> false;
            case VerifySubstitute _, ReopenReview _, AllowAfterCutover _, WaiveConflict _, WithdrawReviewFacts _ ->
                false;
        };
    }
}
