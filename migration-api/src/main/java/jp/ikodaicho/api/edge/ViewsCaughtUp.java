package jp.ikodaicho.api.edge;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.view.RowStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Waits until the live views of a body show all of its log: after a load, before somebody is told that it is there. */
@Component
public class ViewsCaughtUp {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsCaughtUp.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_NANOS = 10_000_000;

    private final RowStore rows;

    ViewsCaughtUp(RowStore rows) {
        this.rows = rows;
    }

    /** Returns when they have caught up, or after a minute with a warning. */
    public void await(MunicipalityCode municipality) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        long behind = rows.behind(municipality);
        while (behind > 0 && System.nanoTime() < patience) {
            LockSupport.parkNanos(PAUSE_NANOS);
            behind = rows.behind(municipality);
        }
        if (behind > 0) {
            LOG.warn("{}: {} rows of the live views are still behind the log", municipality, behind);
        }
    }
}
