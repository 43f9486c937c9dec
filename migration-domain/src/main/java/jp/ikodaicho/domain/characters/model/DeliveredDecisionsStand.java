package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Rejection;

/** What is in a return file is not decided anew, held or taken back: it is taken up again 再確認 first. */
final class DeliveredDecisionsStand {

    private DeliveredDecisionsStand() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state) {
        boolean changes = command instanceof DecideSubstitute || command instanceof HoldReview;
        return changes && isOut(state.state().status())
                ? Optional.of(Rejection.conflict("already-delivered", Map.of()))
                : Optional.empty();
    }

    private static boolean isOut(ReviewStatus status) {
        return status == ReviewStatus.DELIVERED || status == ReviewStatus.LOADED || status == ReviewStatus.VERIFIED;
    }
}
