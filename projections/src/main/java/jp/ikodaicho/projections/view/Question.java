package jp.ikodaicho.projections.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every read is asked of: the rows known at the recorded time asked for, each view read once, and the fact date.
 *
 * @param factDate facts that count up to that day; null for all that are known
 * @param day the day that names, vendors and lateness are given for: the fact date, else the day of the recorded time asked
 *     for, else today
 */
public record Question(Rows rows, @Nullable LocalDate factDate, LocalDate day) {

    public Question {
        rows = RowsReadOnce.of(rows);
    }
}
