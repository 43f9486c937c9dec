package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * 覆す: a settled decision is replaced by a new one of the register keeper only (domain.md §4.4); everybody else takes back their
 * own or has it taken up again.
 */
final class OnlyTheKeeperOverrules {

    private OnlyTheKeeperOverrules() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state, EntryContext context) {
        boolean replaces = command instanceof DecideSubstitute || command instanceof HoldReview;
        return replaces
                        && state.state().status() == ReviewStatus.DECIDED
                        && !context.actor().has(Role.REGISTER_KEEPER)
                ? Optional.of(Rejection.conflict("already-decided", Map.of("by", decider(state))))
                : Optional.empty();
    }

    private static String decider(CharacterReview state) {
        return Optional.ofNullable(state.state().decision())
                .map(ReviewFact::actor)
                .orElse("");
    }
}
