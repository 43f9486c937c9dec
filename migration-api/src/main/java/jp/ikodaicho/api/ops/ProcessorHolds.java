package jp.ikodaicho.api.ops;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds a processor still on whichever node it runs, by taking the claim of its token away from it: it stores nothing from then
 * on, and takes up its work again, there or on another node, when the claim is given back or not extended any more.
 */
@Component
class ProcessorHolds {

    private static final int ONLY_SEGMENT = 0;

    /** Every claim counts as run out, also one by a node whose clock is ahead. */
    private static final Duration WHOEVER_HAS_IT = Duration.ofDays(-1);

    private final ConnectionProvider connections;
    private final TokenSchema schema;
    private final TransactionTemplate transaction;

    ProcessorHolds(ConnectionProvider connections, TokenSchema schema, PlatformTransactionManager transactions) {
        this.connections = connections;
        this.schema = schema;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes the claim, when the batch that the processor is at has come to its end. */
    Hold hold(String processor) {
        TokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(JacksonSerializer.defaultSerializer())
                .schema(schema)
                .claimTimeout(WHOEVER_HAS_IT)
                .nodeId("rebuild/" + UuidCreator.getTimeOrderedEpoch())
                .build();
        transaction.executeWithoutResult(status -> tokens.fetchToken(processor, ONLY_SEGMENT));
        return new Hold(processor, tokens, transaction);
    }

    /** A claim taken. */
    record Hold(String processor, TokenStore tokens, TransactionTemplate transaction) implements AutoCloseable {

        /** Keeps the claim; due every few seconds. Throws {@link UnableToClaimTokenException} if it is lost. */
        void extend() {
            transaction.executeWithoutResult(status -> tokens.extendClaim(processor, ONLY_SEGMENT));
        }

        @Override
        public void close() {
            transaction.executeWithoutResult(status -> tokens.releaseClaim(processor, ONLY_SEGMENT));
        }
    }
}
