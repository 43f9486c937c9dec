package jp.ikodaicho.projections.municipality;

import java.time.LocalDate;
import java.util.Objects;
import jp.ikodaicho.domain.municipality.shared.Successions;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A division 課 with its dated names and what came after it.
 *
 * @param order place in the organisation 建制順
 * @param abolishedFrom first period in which it no longer exists, if it was abolished
 * @param successions none in a row written before there were any
 */
public record DivisionRow(
        String division,
        long version,
        int order,
        Dated<String> names,
        @Nullable PartialDate abolishedFrom,
        Successions successions) {

    public DivisionRow {
        successions = Objects.requireNonNullElse(successions, Successions.NONE);
    }

    DivisionRow named(String name, PartialDate from, long sequence) {
        return new DivisionRow(division, sequence, order, names.with(name, from, sequence), abolishedFrom, successions);
    }

    DivisionRow abolished(PartialDate from, long sequence) {
        return new DivisionRow(division, sequence, order, names, from, successions);
    }

    DivisionRow succeeded(Successions by, long sequence) {
        return new DivisionRow(division, sequence, order, names, abolishedFrom, by);
    }

    /** Its name on that day; the first it had where it has none yet. */
    public String name(LocalDate day) {
        return names.onOrFirst(day).orElse(division);
    }

    public boolean exists(LocalDate day) {
        return names.on(day).isPresent() && (abolishedFrom == null || day.isBefore(abolishedFrom.first()));
    }
}
