package jp.ikodaicho.projections.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads events straight from the log, decoded; always within one body, except for a rebuild of everything. */
public final class LogReader {

    private static final String SELECT = """
            select e.position, r.number, e.event_id, e.event_type, e.revision, e.aggregate_id, e.sequence,
                   e.recorded_at, e.payload, e.metadata
              from event_log e left join record r on r.position = e.position
            """;

    private final JdbcClient jdbc;
    private final EventCodec codec;

    public LogReader(JdbcClient jdbc, EventCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /** A body's records after one number up to and including another, in order, at most {@code limit}. */
    public List<LoggedEvent> records(MunicipalityCode municipality, long after, long upTo, int limit) {
        return jdbc.sql(SELECT
                        + " where e.municipality = ? and r.number > ? and r.number <= ? order by r.number"
                        + " fetch first ? rows only")
                .params(municipality.text(), after, upTo, limit)
                .query(this::event)
                .list();
    }

    /** What records are about: the kind of an aggregate and its key. */
    public record Subject(String kind, String key) {}

    /**
     * Which records of a body are read.
     *
     * @param after record numbers above this one
     * @param upTo and up to and including this one
     * @param subject only those about this; null for all
     * @param type only those of this stable name; null for all
     */
    public record Slice(
            MunicipalityCode municipality,
            long after,
            long upTo,
            @Nullable Subject subject,
            @Nullable String type) {

        public Slice after(long record) {
            return new Slice(municipality, record, upTo, subject, type);
        }
    }

    /** The records of a slice in order, at most {@code limit}. */
    public List<LoggedEvent> records(Slice slice, int limit) {
        String body = slice.municipality().text();
        Subject subject = slice.subject();
        return jdbc.sql(SELECT
                        + " where r.municipality = :body and e.municipality = :body"
                        + " and r.number > :after and r.number <= :upTo"
                        + (subject == null ? "" : " and e.aggregate_id = :aggregate")
                        + (slice.type() == null ? "" : " and e.event_type = :type")
                        + " order by r.number fetch first :limit rows only")
                .param("body", body)
                .param("after", slice.after())
                .param("upTo", slice.upTo())
                .param("aggregate", subject == null ? null : body + "/" + subject.kind() + "/" + subject.key())
                .param("type", slice.type())
                .param("limit", limit)
                .query(this::event)
                .list();
    }

    /** A body's records up to and including a number, in order, of the named types only; closed by the caller. */
    public Stream<LoggedEvent> slice(MunicipalityCode municipality, long upTo, Collection<String> types) {
        return jdbc
                .sql(SELECT
                        + " where r.municipality = :municipality and e.municipality = :municipality"
                        + " and r.number <= :upTo and e.event_type in (:types) order by r.number")
                .param("municipality", municipality.text())
                .param("upTo", upTo)
                .param("types", types)
                .query(this::event)
                .stream();
    }

    /**
     * Everything a body has of the named types, with a record number or not yet, by aggregate and in its order: what an entry that
     * is alone with the body rests on. Closed by the caller.
     */
    public Stream<LoggedEvent> stored(MunicipalityCode municipality, Collection<String> types) {
        return jdbc
                .sql(SELECT + " where e.municipality = :municipality and e.event_type in (:types)"
                        + " order by e.aggregate_id, e.sequence")
                .param("municipality", municipality.text())
                .param("types", types)
                .query(this::event)
                .stream();
    }

    /** One aggregate's records up to and including a number of its body, in order. */
    public List<LoggedEvent> slice(AggregateId aggregate, long upTo) {
        return jdbc.sql(SELECT + " where e.aggregate_id = ? and r.number <= ? order by e.sequence")
                .params(aggregate.toString(), upTo)
                .query(this::event)
                .list();
    }

    /** The aggregates of a body that have records of the named types up to and including a number. */
    public List<AggregateId> aggregates(MunicipalityCode municipality, long upTo, Collection<String> types) {
        return jdbc.sql("select distinct e.aggregate_id from event_log e join record r on r.position = e.position"
                        + " where r.municipality = :municipality and e.municipality = :municipality"
                        + " and r.number <= :upTo and e.event_type in (:types)")
                .param("municipality", municipality.text())
                .param("upTo", upTo)
                .param("types", types)
                .query((row, i) -> AggregateId.parse(row.getString("aggregate_id")))
                .list();
    }

    /** Events of all bodies after a position, in order of position, of the named types only. */
    public List<LoggedEvent> page(long afterPosition, int limit, Collection<String> types) {
        return jdbc.sql(SELECT
                        + " where e.position > :after and e.event_type in (:types) order by e.position"
                        + " fetch first :limit rows only")
                .param("after", afterPosition)
                .param("types", types)
                .param("limit", limit)
                .query(this::event)
                .list();
    }

    /** How many events of all bodies there are of the named types. */
    public long count(Collection<String> types) {
        return jdbc.sql("select count(*) from event_log where event_type in (:types)")
                .param("types", types)
                .query(Long.class)
                .single();
    }

    /** The events of one aggregate after a sequence, in order. */
    public List<LoggedEvent> after(AggregateId aggregate, long sequence) {
        return jdbc.sql(SELECT + " where e.aggregate_id = ? and e.sequence > ? order by e.sequence")
                .params(aggregate.toString(), sequence)
                .query(this::event)
                .list();
    }

    public Optional<LoggedEvent> find(MunicipalityCode municipality, String eventId) {
        return jdbc.sql(SELECT + " where e.event_id = ? and e.municipality = ?")
                .params(eventId, municipality.text())
                .query(this::event)
                .optional();
    }

    private LoggedEvent event(ResultSet row, int index) throws SQLException {
        String type = row.getString("event_type");
        String revision = row.getString("revision");
        DomainEvent event = codec.read(type, revision, row.getBytes("payload"));
        Recorded<DomainEvent> recorded = new Recorded<>(
                event,
                row.getLong("sequence"),
                EnvelopeMetaData.read(
                        Instant.parse(row.getString("recorded_at")), codec.readMetaData(row.getBytes("metadata"))));
        long number = row.getLong("number");
        boolean sealed = !row.wasNull();
        return new LoggedEvent(
                row.getLong("position"),
                sealed ? number : null,
                row.getString("event_id"),
                type,
                revision,
                AggregateId.parse(row.getString("aggregate_id")),
                recorded);
    }
}
