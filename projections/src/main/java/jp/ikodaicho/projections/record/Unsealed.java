package jp.ikodaicho.projections.record;

import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event that waits for its record number: stored after the last one that has it. */
record Unsealed(long position, Instant recordedAt) {

    /** Those of a body. */
    static List<Unsealed> of(JdbcClient jdbc, MunicipalityCode municipality) {
        return jdbc.sql("select position, recorded_at from event_log where municipality = :body and position >"
                        + " coalesce((select max(position) from record where municipality = :body), -1)")
                .param("body", municipality.text())
                .query((row, i) -> new Unsealed(row.getLong(1), Instant.parse(row.getString(2))))
                .list();
    }
}
