package jp.ikodaicho.api.edge;

import java.time.Instant;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.projections.record.BodyClock;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives an entry its recording time at the beginning of its transaction: what it is decided on, and what its events bear.
 */
public final class EntryTime implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata key of a command message whose entry keeps the instant it brings: a history told again. */
    static final String RETOLD = "retold";

    private final BodyClock clock;

    public EntryTime(BodyClock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!(unit.getMessage().getPayload() instanceof Entry entry)) {
            return chain.proceed();
        }
        Instant now = unit.getMessage().getMetaData().containsKey(RETOLD)
                ? clock.retell(entry.municipality(), entry.context().now())
                : clock.record(entry.municipality(), entry.context().now());
        unit.transformMessage(message -> new GenericCommandMessage<>(entry.at(now), message.getMetaData()));
        return RecordingClock.at(now, chain::proceed);
    }
}
