package jp.ikodaicho.domain.characters.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;

/** What each command leads to once no rule blocks it: one event, or one per fact withdrawn. */
final class CharacterEvents {

    private CharacterEvents() {}

    static List<CharacterEvent> of(CharacterCommand command, CharacterReview state) {
        return switch (command) {
            case WithdrawReviewFacts c -> withdrawn(c).toList();
            case ImportExternalCharacter c ->
                List.of(new ExternalCharacterImported(c.character(), c.divisions(), c.source(), c.sourceSha256()));
            case RemoveExternalCharacter c -> List.of(new ExternalCharacterRemoved(c.source(), c.sourceSha256()));
            case AssignReviewers c -> List.of(new ReviewersAssigned(c.divisions(), c.reason()));
            case DecideSubstitute c -> List.of(c.decision());
            case HoldReview c -> List.of(new ReviewHeld(c.reason(), c.until()));
            case ApproveDecision c -> List.of(new DecisionApproved(decision(state), c.comment(), c.document()));
            case ReturnDecision c -> List.of(new DecisionReturned(decision(state), c.reason()));
            case DeliverSubstitute c -> List.of(new SubstituteDelivered(c.file(), c.sha256()));
            case ConfirmLoading c -> List.of(new SubstituteLoaded(c.file(), c.loadedOn(), c.comment()));
            case VerifySubstitute c -> List.of(new SubstituteVerified(c.verifiedOn(), c.comment()));
            case ReopenReview c -> List.of(new ReviewReopened(c.reason(), c.occurredOn()));
            case AllowAfterCutover c -> List.of(new AfterCutoverAllowed(c.reason(), c.until()));
            case WaiveConflict c -> List.of(new ConflictWaived(c.other(), c.reason()));
        };
    }

    /** The decision in force, which {@link ApproverIsNotTheDecider} has seen to exist. */
    private static long decision(CharacterReview state) {
        return Objects.requireNonNull(state.state().decision()).sequence();
    }

    private static Stream<CharacterEvent> withdrawn(WithdrawReviewFacts c) {
        return c.sequences().stream()
                .sorted()
                .map(sequence -> new ReviewFactWithdrawn(sequence, c.entry(), c.reason()));
    }
}
