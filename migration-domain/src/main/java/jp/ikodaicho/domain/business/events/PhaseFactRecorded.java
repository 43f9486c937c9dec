package jp.ikodaicho.domain.business.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A fact about a phase: it happened, on a date known more or less precisely, or on the day it was recorded. */
public sealed interface PhaseFactRecorded extends PhaseEvent
        permits PhasePlanned,
                PhaseStarted,
                PhaseCompletionReported,
                PhaseCompleted,
                PhaseReopened,
                PhaseSuspended,
                PhaseResumed,
                PhaseMarkedNotApplicable,
                RecheckRaised,
                RecheckCleared {

    /** 発生日 as it was given, null where none was. */
    @Nullable
    PartialDate occurredOn();

    /**
     * The day this fact counts from (architecture.md, law 5): the last day of a month or year for something done, and the
     * day of recording where no date was given.
     */
    default LocalDate countsFrom(LocalDate recordedOn) {
        PartialDate date = occurredOn();
        return date == null ? recordedOn : date.last();
    }

    /** The same fact with one field corrected; throws {@link UncorrectableFieldException} for a field it does not have. */
    PhaseFactRecorded corrected(Correction correction);
}
