package jp.ikodaicho.api.edge;

import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What a writing request carries besides its body.
 *
 * @param ifMatch the entity tag the client has seen, without quotes
 * @param bodyHash SHA-256 over method, path, query and body: what a repeated idempotency key must repeat
 */
public record Sent(
        MunicipalityCode municipality,
        @Nullable String ifMatch,
        @Nullable String idempotencyKey,
        String bodyHash) {}
