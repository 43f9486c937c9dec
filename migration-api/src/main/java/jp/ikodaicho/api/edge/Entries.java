package jp.ikodaicho.api.edge;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entries were made: by idempotency key, by correlation id, and an account's most recent ones. */
@Component
public class Entries {

    private static final Duration RECENT = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Entries(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(String bodyHash, String events) {}

    /** The entry a request made when it was first sent; throws 422 where the key came with another body. */
    Optional<EntryResult> repeated(Sent sent, String account) {
        String key = sent.idempotencyKey();
        if (key == null) {
            return Optional.empty();
        }
        Optional<Known> known = jdbc.sql("select body_hash, events from entry"
                        + " where municipality = ? and account = ? and idempotency_key = ?")
                .params(sent.municipality().text(), account, key)
                .query((row, i) -> new Known(row.getString("body_hash"), row.getString("events")))
                .optional();
        if (known.filter(k -> !k.bodyHash().equals(sent.bodyHash())).isPresent()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        return known.map(k -> new EntryResult.Stored(EventRefs.read(k.events())));
    }

    /** The events of an entry, by its correlation id. */
    public Optional<List<EventRef>> find(MunicipalityCode municipality, String correlationId) {
        return jdbc.sql("select events from entry where municipality = ? and correlation_id = ?")
                .params(municipality.text(), correlationId)
                .query(String.class)
                .optional()
                .map(EventRefs::read);
    }

    /** The events this account recorded in the last seconds: what it must see when it reads. */
    List<EventRef> recent(MunicipalityCode municipality, String account) {
        long since = clock.instant().minus(RECENT).toEpochMilli();
        return jdbc
                .sql("select events from entry where municipality = ? and account = ? and recorded_ms > ?")
                .params(municipality.text(), account, since)
                .query((row, i) -> EventRefs.read(row.getString("events")))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
