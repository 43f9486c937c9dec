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
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * Who may do what to a review (product.md, "Who may do what"): a division decides and takes back what is in its own queue, the
 * register keeper every character, the DX office for somebody else 代理 and with that name; only the register keeper approves,
 * sends back and takes up again what was decided; import, delivery and what comes of it are the DX office's.
 */
final class OnlyItsQueueDecides {

    private OnlyItsQueueDecides() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state, EntryContext context) {
        Actor actor = context.actor();
        if (!actor.has(Role.DX_OFFICE) && !actor.has(Role.REGISTER_KEEPER) && !actor.has(Role.DIVISION_OFFICER)) {
            return Optional.of(Rejection.forbidden("role-may-not-write", Map.of("role", actor.leadingRole())));
        }
        if (actor.onBehalfOf() != null && !actor.has(Role.DX_OFFICE)) {
            return Optional.of(Rejection.forbidden("proxy-is-for-the-dx-office", Map.of()));
        }
        return switch (command) {
            case DecideSubstitute _, HoldReview _, WithdrawReviewFacts _ -> queue(state, actor);
            case ApproveDecision _, ReturnDecision _ -> keeper(actor);
            case ReopenReview _, WaiveConflict _, AllowAfterCutover _ ->
                actor.has(Role.REGISTER_KEEPER) ? Optional.empty() : office(actor);
            case ImportExternalCharacter _, RemoveExternalCharacter _, AssignReviewers _ -> office(actor);
            case DeliverSubstitute _, ConfirmLoading _, VerifySubstitute _ -> office(actor);
        };
    }

    private static Optional<Rejection> queue(CharacterReview state, Actor actor) {
        if (actor.has(Role.REGISTER_KEEPER) || state.divisions().stream().anyMatch(actor::actsFor)) {
            return Optional.empty();
        }
        if (!actor.has(Role.DX_OFFICE)) {
            return Optional.of(Rejection.forbidden("not-your-queue", Map.of()));
        }
        return actor.onBehalfOf() == null
                ? Optional.of(Rejection.forbidden("characters-are-decided-by-proxy", Map.of()))
                : Optional.empty();
    }

    private static Optional<Rejection> keeper(Actor actor) {
        return actor.has(Role.REGISTER_KEEPER)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("only-the-register-keeper", Map.of()));
    }

    private static Optional<Rejection> office(Actor actor) {
        return actor.has(Role.DX_OFFICE)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("only-the-dx-office", Map.of()));
    }
}
