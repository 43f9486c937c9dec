package jp.ikodaicho.api.edge;

import java.time.Instant;
import java.time.LocalDate;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * A read: the body, the rows it is answered from, and what it is the state of. Controllers declare it as a parameter; it reads
 * {@code asOf} and {@code factDate}.
 */
public record Asked(MunicipalityCode municipality, Question question, Basis basis) {

    /**
     * What an answer is the state of.
     *
     * @param record last record number included
     * @param recordedAt the recorded time asked for, as resolved; absent for the present
     * @param factDate facts that count up to that day; absent for all that are known
     */
    public record Basis(
            long record,
            @Nullable Instant recordedAt,
            @Nullable LocalDate factDate) {}
}
