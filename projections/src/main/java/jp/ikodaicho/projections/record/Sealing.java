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
 * The sealing processor: gives the events of a body the next record numbers, in the order of their recorded times, with the hash
 * of their stored bytes. It waits for the entries of the body under way, so that none comes before what has its number. One
 * segment, so that numbers have no holes and no doubles; in one transaction with its token. An event that has its number keeps
 * it, however often it is delivered.
 */
public final class Sealing implements EventMessageHandler {

    /** Name of the processor. */
    public static final String GROUP = "sealing";

    private final JdbcClient jdbc;
    private final BodyClock clock;
    private final Consumer<MunicipalityCode> sealed;

    /**
     * A processor of this database.
     *
     * @param sealed told the body of new record numbers, once everybody can see them
     */
    public Sealing(JdbcClient jdbc, BodyClock clock, Consumer<MunicipalityCode> sealed) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.sealed = sealed;
    }

    private record Delivered(boolean sealed, long position, MunicipalityCode municipality) {}

    @Override
    public Object handle(EventMessage<?> message) {
        Delivered event = delivered(message.getIdentifier());
        return event.sealed() ? List.of() : seal(event);
    }

    private List<Long> seal(Delivered event) {
        List<Long> positions = clock.closeRecorded(event.municipality()).stream()
                .sorted(Unsealed.ORDER)
                .map(Unsealed::position)
                .toList();
        List<Long> waiting = positions.contains(event.position()) ? positions : List.of(event.position());
        long last = last(event.municipality());
        for (int i = 0; i < waiting.size(); i++) {
            number(event.municipality(), last + 1 + i, waiting.get(i));
        }
        CurrentUnitOfWork.get().afterCommit(unit -> sealed.accept(event.municipality()));
        return waiting;
    }

    private Delivered delivered(String eventId) {
        return jdbc.sql("select e.position, e.aggregate_id, r.number from event_log e"
                        + " left join record r on r.position = e.position where e.event_id = ?")
                .param(eventId)
                .query((row, i) -> new Delivered(
                        row.getObject("number") != null,
                        row.getLong("position"),
                        AggregateId.parse(row.getString("aggregate_id")).municipality()))
                .single();
    }

    private long last(MunicipalityCode municipality) {
        return jdbc.sql("select coalesce(max(number), 0) from record where municipality = ?")
                .param(municipality.text())
                .query(Long.class)
                .single();
    }

    private record Leaf(Instant recordedAt, byte[] hash) {}

    private void number(MunicipalityCode municipality, long number, long position) {
        Leaf leaf = jdbc.sql("select * from event_log where position = ?")
                .param(position)
                .query(Sealing::leaf)
                .single();
        jdbc.sql("insert into record (municipality, number, position, recorded_ms, leaf_hash) values (?, ?, ?, ?, ?)")
                .params(municipality.text(), number, position)
                .params(leaf.recordedAt().toEpochMilli(), leaf.hash())
                .update();
    }

    private static Leaf leaf(ResultSet row, int index) throws SQLException {
        List<String> texts = List.of(
                row.getString("event_id"),
                row.getString("aggregate_id"),
                Long.toString(row.getLong("sequence")),
                row.getString("aggregate_type"),
                row.getString("recorded_at"),
                row.getString("event_type"),
                row.getString("revision"));
        byte[] hash = LeafHash.of(new LeafHash.StoredColumns(texts, row.getBytes("metadata"), row.getBytes("payload")));
        return new Leaf(Instant.parse(row.getString("recorded_at")), hash);
    }
}
