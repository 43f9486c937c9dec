package jp.ikodaicho.api.ops;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.Rebuild;
import jp.ikodaicho.projections.view.View;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rebuilds a view with its processor held still: stopped on this server, and its token locked by the rebuild's transaction, so
 * that no other server takes it up meanwhile. The transaction reads one state of the log. The processor is started again
 * whatever becomes of the rebuild.
 */
@Component
class ViewRebuilds {

    private static final int ONLY_SEGMENT = 0;

    private final ViewStates states;
    private final Rebuild rebuild;
    private final TokenStore tokens;
    private final TransactionTemplate transaction;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    ViewRebuilds(ViewStates states, Rebuild rebuild, TokenStore tokens, PlatformTransactionManager transactions) {
        this.states = states;
        this.rebuild = rebuild;
        this.tokens = tokens;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
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

    /** Rebuilds a view; throws 409 where it is being rebuilt already or fed by another server. */
    Rebuilt rebuild(View<?, ?> view) {
        if (!running.add(view.name())) {
            throw busy(view);
        }
        StreamingEventProcessor processor = states.processor(view);
        try {
            processor.shutDown();
            return transaction.execute(status -> locked(view));
        } catch (UnableToClaimTokenException e) {
            throw busy(view);
        } finally {
            processor.start();
            running.remove(view.name());
        }
    }

    private Rebuilt locked(View<?, ?> view) {
        tokens.fetchToken(LiveView.group(view), ONLY_SEGMENT);
        Rebuild.Outcome done = rebuild.run(view);
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
