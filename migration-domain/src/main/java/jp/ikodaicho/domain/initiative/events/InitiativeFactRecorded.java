package jp.ikodaicho.domain.initiative.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A fact about an initiative: it happened, on a date known more or less precisely, or on the day it was recorded. */
public sealed interface InitiativeFactRecorded extends InitiativeEvent
        permits MilestoneFactRecorded, InitiativeStateRecorded, IndicatorRecorded {

    /** 発生日 as it was given, null where none was or where it is a period. */
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
}
