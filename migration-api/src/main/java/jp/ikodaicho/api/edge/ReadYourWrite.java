package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.stereotype.Component;

/**
 * A read after a write of the same account shows it: waits up to two seconds for the live rows and the record numbers, on
 * whichever node, and otherwise says in {@code X-View-Lag} how many of the account's events are not in them yet (rest.md).
 */
@Component
public class ReadYourWrite {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = 5_000_000;

    private final Entries entries;
    private final RowStore rows;
    private final RecordNumbers records;
    private final Actors actors;

    ReadYourWrite(Entries entries, RowStore rows, RecordNumbers records, Actors actors) {
        this.entries = entries;
        this.rows = rows;
        this.records = records;
        this.actors = actors;
    }

    /** Waits for the account's writes to a body; the answer says where some are still missing. */
    public void await(MunicipalityCode municipality, HttpServletResponse response) {
        int lag = await(municipality);
        if (lag > 0) {
            response.setHeader("X-View-Lag", Integer.toString(lag));
        }
    }

    /** Waits; returns how many of the account's events are still missing. */
    public int await(MunicipalityCode municipality) {
        List<EventRef> missing = new ArrayList<>(entries.recent(municipality, actors.staffId()));
        long patience = System.nanoTime() + PATIENCE.toNanos();
        missing.removeIf(this::isSeen);
        while (!missing.isEmpty() && System.nanoTime() < patience) {
            LockSupport.parkNanos(PAUSE_NANOS);
            missing.removeIf(this::isSeen);
        }
        return missing.size();
    }

    private boolean isSeen(EventRef event) {
        return rows.hasSeen(event.aggregate().kind(), event.aggregate(), event.sequence())
                && records.isSealed(event.aggregate(), event.sequence());
    }
}
