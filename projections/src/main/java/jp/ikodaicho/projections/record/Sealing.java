package jp.ikodaicho.projections.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sealing processor: gives every event of a body the next record number, in log order, with the hash of its stored bytes.
 * One segment, so that numbers have no holes and no doubles; in one transaction with its token. An event that has its number
 * keeps it, however often it is delivered.
 */
public final class Sealing implements EventMessageHandler {

    /** Name of the processor. */
    public static final String GROUP = "sealing";

    private final JdbcClient jdbc;
    private final Consumer<MunicipalityCode> sealed;

    /**
     * A processor of this database.
     *
     * @param sealed told the body of each new record number, once everybody can see it
     */
    public Sealing(JdbcClient jdbc, Consumer<MunicipalityCode> sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    private record Stored(boolean sealed, long position, String aggregate, Instant recordedAt, byte[] leafHash) {}

    @Override
    public Object handle(EventMessage<?> message) {
        Stored stored = stored(message.getIdentifier());
        if (stored.sealed()) {
            return List.of();
        }
        MunicipalityCode municipality = AggregateId.parse(stored.aggregate()).municipality();
        long next = jdbc.sql("select coalesce(max(number), 0) + 1 from record where municipality = ?")
                .param(municipality.text())
                .query(Long.class)
                .single();
        jdbc.sql("insert into record (municipality, number, position, recorded_ms, leaf_hash) values (?, ?, ?, ?, ?)")
                .params(municipality.text(), next, stored.position())
                .params(stored.recordedAt().toEpochMilli(), stored.leafHash())
                .update();
        CurrentUnitOfWork.get().afterCommit(unit -> sealed.accept(municipality));
        return next;
    }

    private Stored stored(String eventId) {
        return jdbc.sql("select e.*, r.number from event_log e left join record r on r.position = e.position"
                        + " where e.event_id = ?")
                .param(eventId)
                .query(Sealing::read)
                .single();
    }

    private static Stored read(ResultSet row, int index) throws SQLException {
        List<String> texts = List.of(
                row.getString("event_id"),
                row.getString("aggregate_id"),
                Long.toString(row.getLong("sequence")),
                row.getString("aggregate_type"),
                row.getString("recorded_at"),
                row.getString("event_type"),
                row.getString("revision"));
        byte[] hash = LeafHash.of(new LeafHash.StoredColumns(texts, row.getBytes("metadata"), row.getBytes("payload")));
        return new Stored(
                row.getObject("number") != null,
                row.getLong("position"),
                row.getString("aggregate_id"),
                Instant.parse(row.getString("recorded_at")),
                hash);
    }
}
