package jp.ikodaicho.domain.characters.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A fact of a review: it happened on a date known more or less precisely, or on the day it was recorded. */
public sealed interface ReviewFactRecorded extends CharacterEvent
        permits SubstituteDecided,
                ReviewHeld,
                DecisionApproved,
                DecisionReturned,
                SubstituteDelivered,
                SubstituteLoaded,
                SubstituteVerified,
                ReviewReopened,
                AfterCutoverAllowed,
                ConflictWaived {

    /** 発生日 as it was given, null where none was. */
    default @Nullable PartialDate occurredOn() {
        return null;
    }

    /** The day this fact counts from: the last day of a month or year, and the day of recording where no date was given. */
    default LocalDate countsFrom(LocalDate recordedOn) {
        PartialDate date = occurredOn();
        return date == null ? recordedOn : date.last();
    }
}
