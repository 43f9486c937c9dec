package jp.ikodaicho.projections.record;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/** An event that waits for its record number: stored after the last one that has it. */
record Unsealed(long position, Instant recordedAt) {

    /** The order in which they get it. */
    static final Comparator<Unsealed> ORDER =
            Comparator.comparing(Unsealed::recordedAt).thenComparingLong(Unsealed::position);

    /** Those of a body. */
    static BodyLock.Look<Unsealed> of(MunicipalityCode municipality) {
        return new BodyLock.Look<>(
                "select position, recorded_at from event_log where municipality = ? and position >"
                        + " coalesce((select max(position) from record where municipality = ?), -1)",
                List.of(municipality.text(), municipality.text()),
                (row, i) -> new Unsealed(row.getLong(1), Instant.parse(row.getString(2))));
    }
}
