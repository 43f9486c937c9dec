package jp.ikodaicho.api.ops;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which views are being rebuilt, on whichever node, and how far: one row each, told again every second. */
@Component
class RebuildsUnderWay {

    /** A rebuild not heard of for so long died with its node. */
    private static final Duration SILENCE = Duration.ofSeconds(6);

    private static final int WHOLE = 100;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    RebuildsUnderWay(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins one; false where the view is being rebuilt already. */
    boolean begin(String view, long events) {
        jdbc.sql("delete from view_rebuild where view_name = ? and at_ms < ?")
                .params(view, silentSince())
                .update();
        try {
            jdbc.sql("insert into view_rebuild (view_name, done, of_events, at_ms) values (?, 0, ?, ?)")
                    .params(view, events, clock.millis())
                    .update();
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** Tells how many events are folded by now. */
    void tell(String view, long done) {
        jdbc.sql("update view_rebuild set done = ?, at_ms = ? where view_name = ?")
                .params(done, clock.millis(), view)
                .update();
    }

    void end(String view) {
        jdbc.sql("delete from view_rebuild where view_name = ?").param(view).update();
    }

    /** How much of the log is folded, of a rebuild under way. */
    Optional<Integer> percent(String view) {
        return jdbc.sql("select done, of_events from view_rebuild where view_name = ? and at_ms >= ?")
                .params(view, silentSince())
                .query((row, i) -> percent(row.getLong("done"), row.getLong("of_events")))
                .optional();
    }

    /** What is recorded during a rebuild is folded too: never more than the whole. */
    private static Integer percent(long done, long of) {
        return of == 0 ? WHOLE : (int) Math.min(WHOLE, WHOLE * done / of);
    }

    private long silentSince() {
        return clock.instant().minus(SILENCE).toEpochMilli();
    }
}
