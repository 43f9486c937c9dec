package jp.ikodaicho.projections.municipality;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A named task of a division.
 *
 * @param finishedOn null while it is open
 */
public record DivisionTaskRow(
        String task,
        long version,
        String division,
        String title,
        @Nullable PartialDate due,
        @Nullable String source,
        @Nullable PartialDate finishedOn) {

    /** Whether it is still to be done on that fact date; on any where none is asked for. */
    public boolean isOpen(@Nullable LocalDate factDate) {
        return finishedOn == null || (factDate != null && finishedOn.last().isAfter(factDate));
    }
}
