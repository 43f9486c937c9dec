package jp.ikodaicho.api.edge;

import java.util.Arrays;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.shared.EntryContext;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the row of an entry in the transaction of its events: who sent it under which idempotency key, and which events it
 * led to. An entry that stored nothing leaves none, so a failure is never remembered (rest.md).
 */
public final class EntryRegistration implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** Metadata keys of the command message. */
    static final String KEY = "idempotencyKey";

    static final String BODY_HASH = "bodyHash";

    private final JdbcClient jdbc;

    public EntryRegistration(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> message = unit.getMessage();
        Object result = chain.proceed();
        if (message.getPayload() instanceof Entry entry
                && result instanceof EntryResult.Stored stored
                && !stored.events().isEmpty()) {
            insert(entry, stored, message);
        }
        return result;
    }

    private void insert(Entry entry, EntryResult.Stored stored, CommandMessage<?> message) {
        EntryContext context = entry.context();
        @Nullable Object key = message.getMetaData().get(KEY);
        jdbc.sql("insert into entry (municipality, correlation_id, account, idempotency_key, body_hash, events,"
                        + " recorded_ms) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        entry.municipality().text(),
                        context.correlationId(),
                        context.actor().staffId(),
                        key,
                        message.getMetaData().getOrDefault(BODY_HASH, ""),
                        EventRefs.write(stored.events()),
                        context.now().toEpochMilli()))
                .update();
    }
}
