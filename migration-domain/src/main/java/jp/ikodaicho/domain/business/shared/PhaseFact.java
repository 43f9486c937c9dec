package jp.ikodaicho.domain.business.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.shared.Japan;

/**
 * A fact in effect: what was recorded, and the corrections made since.
 *
 * @param sequence place of its event in the business, by which corrections and withdrawals name it
 */
public record PhaseFact(
        long sequence, PhaseFactRecorded recorded, Instant recordedAt, String actor, List<Corrected> corrections) {

    /** By day it counts from, then by order of recording. */
    public static final Comparator<PhaseFact> ORDER =
            Comparator.comparing(PhaseFact::countsFrom).thenComparingLong(PhaseFact::sequence);

    /** A correction in effect, named by its own sequence so that it can be withdrawn too. */
    public record Corrected(long sequence, Correction correction) {}

    public PhaseFact {
        corrections = List.copyOf(corrections);
    }

    /** The fact as it is known now: every correction applied in order. */
    @JsonIgnore
    public PhaseFactRecorded effective() {
        PhaseFactRecorded fact = recorded;
        for (Corrected corrected : corrections) {
            fact = fact.corrected(corrected.correction());
        }
        return fact;
    }

    @JsonIgnore
    public LocalDate countsFrom() {
        return effective().countsFrom(Japan.day(recordedAt));
    }

    PhaseFact correctedBy(Corrected corrected) {
        List<Corrected> all = new ArrayList<>(corrections);
        all.add(corrected);
        return new PhaseFact(sequence, recorded, recordedAt, actor, all);
    }

    PhaseFact withoutCorrection(long correction) {
        List<Corrected> rest =
                corrections.stream().filter(c -> c.sequence() != correction).toList();
        return new PhaseFact(sequence, recorded, recordedAt, actor, rest);
    }
}
