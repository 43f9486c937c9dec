package jp.ikodaicho.api.ops;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.View;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds a view with its processor held still on whichever node it runs. One transaction folds one state of the log into rows
 * nobody reads; another, for which the processor must still be held, makes them the ones that are read. The processor goes on
 * whatever becomes of the rebuild.
 */
@Component
class ViewRebuilds {

    private final ViewStates states;
    private final Rebuild rebuild;
    private final ProcessorHolds holds;
    private final RebuildsUnderWay underWay;
    private final TransactionTemplate oneState;
    private final TransactionTemplate swap;

    ViewRebuilds(
            ViewStates states,
            Rebuild rebuild,
            ProcessorHolds holds,
            RebuildsUnderWay underWay,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.rebuild = rebuild;
        this.holds = holds;
        this.underWay = underWay;
        this.oneState = new TransactionTemplate(transactions);
        this.oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.swap = new TransactionTemplate(transactions);
    }

    /**
     * A rebuild that is done.
     *
     * @param events how many were folded
     * @param generation that is read now
     * @param differing rows that came out otherwise than they were, having seen the same events
     * @param behind rows that were not there yet or had not seen their last event
     */
    record Rebuilt(String view, long events, int generation, long differing, long behind) {}

    /** Rebuilds a view; throws 409 where it is being rebuilt already. */
    Rebuilt rebuild(View<?, ?> view) {
        if (!underWay.begin(view.name(), rebuild.size(view))) {
            throw busy(view);
        }
        StreamingEventProcessor processor = states.processor(view);
        try {
            processor.shutDown();
            return held(view);
        } catch (UnableToClaimTokenException lost) {
            throw busy(view);
        } finally {
            processor.start();
            underWay.end(view.name());
        }
    }

    private Rebuilt held(View<?, ?> view) {
        AtomicLong done = new AtomicLong();
        try (ProcessorHolds.Hold hold = holds.hold(LiveView.group(view));
                ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> beats = pulse.scheduleWithFixedDelay(() -> beat(view, hold, done), 1, 1, TimeUnit.SECONDS);
            Rebuild.Prepared rows = oneState.execute(status -> rebuild.prepare(view, done::addAndGet));
            beats.cancel(false);
            return swap.execute(status -> {
                hold.extend();
                return told(view, rebuild.swap(Objects.requireNonNull(rows)));
            });
        }
    }

    private void beat(View<?, ?> view, ProcessorHolds.Hold hold, AtomicLong done) {
        hold.extend();
        underWay.tell(view.name(), done.get());
    }

    private static Rebuilt told(View<?, ?> view, Rebuild.Outcome done) {
        return new Rebuilt(
                view.name(),
                done.events(),
                done.generation(),
                done.rows().differing(),
                done.rows().behind());
    }

    private static Problem busy(View<?, ?> view) {
        return new Problem(HttpStatus.CONFLICT, "view-busy", Map.of("view", view.name()));
    }
}
