package jp.ikodaicho.domain.characters.commands;

/** Everything that can be asked of the review of an external character. */
public sealed interface CharacterCommand
        permits ImportExternalCharacter,
                RemoveExternalCharacter,
                AssignReviewers,
                DecideSubstitute,
                HoldReview,
                ApproveDecision,
                ReturnDecision,
                DeliverSubstitute,
                ConfirmLoading,
                VerifySubstitute,
                ReopenReview,
                AllowAfterCutover,
                WaiveConflict,
                WithdrawReviewFacts {}
