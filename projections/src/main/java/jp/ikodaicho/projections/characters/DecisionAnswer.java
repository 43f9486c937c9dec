package jp.ikodaicho.projections.characters;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewState;
import org.jspecify.annotations.Nullable;

/**
 * The decision in force.
 *
 * @param sequence of its event in the review
 * @param by staff id of who decided
 * @param document 決裁番号 under which it was proposed
 * @param approvedBy staff id of the second person, absent where nobody approved
 * @param approvalDocument 決裁番号 under which it was approved
 */
public record DecisionAnswer(
        ResultClass resultClass,
        @Nullable String standard,
        String catalogue,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable String document,
        long sequence,
        String by,
        @Nullable String onBehalfOf,
        Instant recordedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String approvalDocument) {

    static Optional<DecisionAnswer> of(ReviewState state) {
        ReviewFact fact = state.decision();
        return state.decided().map(decided -> of(decided, Objects.requireNonNull(fact), state.approval()));
    }

    private static DecisionAnswer of(SubstituteDecided decided, ReviewFact fact, @Nullable ReviewFact approval) {
        return new DecisionAnswer(
                decided.resultClass(),
                decided.standard(),
                decided.catalogue(),
                decided.ground(),
                decided.reason(),
                decided.document(),
                fact.sequence(),
                fact.actor(),
                fact.onBehalfOf(),
                fact.recordedAt(),
                approval == null ? null : approval.actor(),
                approval == null ? null : approval.recordedAt(),
                approval != null && approval.recorded() instanceof DecisionApproved approved
                        ? approved.document()
                        : null);
    }
}
