package jp.ikodaicho.domain.characters.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** Every command of a character review and what it leads to; the rules that block are listed in {@link #blocks}. */
public final class CharacterDecider implements Decider<CharacterCommand, CharacterReview, CharacterEvent> {

    @Override
    public CharacterReview initial() {
        return CharacterReview.UNKNOWN;
    }

    @Override
    public Optional<Rejection> guard(CharacterCommand command, CharacterReview state, EntryContext context) {
        boolean importing = command instanceof ImportExternalCharacter;
        if (!importing && state.listed() == null) {
            return Optional.of(Rejection.unknown("unknown-external-character", Map.of()));
        }
        return OnlyItsQueueDecides.check(command, state, context);
    }

    @Override
    public Decision<CharacterEvent> decide(CharacterCommand command, CharacterReview state, EntryContext context) {
        if (SaidBefore.check(command, state)) {
            return Decision.nothing();
        }
        return blocks(command, state, context)
                .findFirst()
                .<Decision<CharacterEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(CharacterEvents.of(command, state), List.of()));
    }

    /** Every rule that blocks; the first violated one answers. */
    private static Stream<Rejection> blocks(CharacterCommand command, CharacterReview state, EntryContext context) {
        return Stream.of(
                        ListedCharactersOnly.check(command, state),
                        DecisionFollowsItsClass.check(command),
                        DeliveredDecisionsStand.check(command, state),
                        OnlyTheKeeperOverrules.check(command, state, context),
                        ApproverIsNotTheDecider.check(command, state, context),
                        HoldEndsLater.check(command, context),
                        DeliveryFollowsItsOrder.check(command, state),
                        ReviewFactsNotInFuture.check(command, context),
                        ReviewFactsInOrder.check(command, state),
                        DeliveriesAreNotTakenBack.check(command, state),
                        command instanceof WithdrawReviewFacts c
                                ? WithdrawalNeedsNoLaterFacts.check(c, state)
                                : Optional.<Rejection>empty())
                .flatMap(Optional::stream);
    }

    @Override
    public CharacterReview evolve(CharacterReview state, Recorded<CharacterEvent> event) {
        return state.evolve(event);
    }
}
