package jp.ikodaicho.domain.initiative.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.shared.Japan;

/**
 * A fact in effect.
 *
 * @param sequence place of its event in the initiative, by which a withdrawal names it
 */
public record InitiativeFact(long sequence, InitiativeFactRecorded recorded, Instant recordedAt, String actor) {

    /** By day it counts from, then by order of recording. */
    public static final Comparator<InitiativeFact> ORDER =
            Comparator.comparing(InitiativeFact::countsFrom).thenComparingLong(InitiativeFact::sequence);

    @JsonIgnore
    public LocalDate countsFrom() {
        return recorded.countsFrom(Japan.day(recordedAt));
    }
}
