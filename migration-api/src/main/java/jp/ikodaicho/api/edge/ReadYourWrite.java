package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.stereotype.Component;

/**
 * A read after a write of the same account shows it: waits up to two seconds for the live rows, on whichever node, and
 * otherwise says in {@code X-View-Lag} how many of the account's events are not in them yet (rest.md).
 */
@Component
public class ReadYourWrite {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = 5_000_000;

    private final Entries entries;
    private final RowStore rows;
    private final Actors actors;

    ReadYourWrite(Entries entries, RowStore rows, Actors actors) {
        this.entries = entries;
        this.rows = rows;
        this.actors = actors;
    }

    /** Waits for the account's writes to a body. */
    public void await(MunicipalityCode municipality, HttpServletResponse response) {
        List<EventRef> missing = new ArrayList<>(entries.recent(municipality, actors.staffId()));
        long patience = System.nanoTime() + PATIENCE.toNanos();
        missing.removeIf(this::isSeen);
        while (!missing.isEmpty()) {
            if (System.nanoTime() > patience) {
                response.setHeader("X-View-Lag", Integer.toString(missing.size()));
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            missing.removeIf(this::isSeen);
        }
    }

    private boolean isSeen(EventRef event) {
        return rows.hasSeen(event.aggregate().kind(), event.aggregate(), event.sequence());
    }
}
