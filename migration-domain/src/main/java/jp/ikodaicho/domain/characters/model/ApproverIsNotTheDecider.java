package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** 二重確認: a decision that waits for approval is approved or sent back by somebody else than who made it (domain.md §4.7). */
final class ApproverIsNotTheDecider {

    private ApproverIsNotTheDecider() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state, EntryContext context) {
        if (!(command instanceof ApproveDecision || command instanceof ReturnDecision)) {
            return Optional.empty();
        }
        ReviewFact decision = state.state().decision();
        if (decision == null || state.state().status() != ReviewStatus.AWAITING_APPROVAL) {
            return Optional.of(Rejection.conflict("nothing-to-approve", Map.of()));
        }
        return decision.actor().equals(context.actor().staffId())
                ? Optional.of(Rejection.forbidden("approver-is-the-decider", Map.of("by", decision.actor())))
                : Optional.empty();
    }
}
