package jp.ikodaicho.projections.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something whose state is compared, under a key that stays the same.
 *
 * @param subject business, steps (of a business), package, division, succession, seat, initiative, milestone, indicator or external-character
 * @param phase the phase of a business, where it is one
 * @param state what an answer says of it
 */
public record Item(String subject, String key, @Nullable String phase, JsonNode state) {

    /** What it is compared by. */
    record Identity(String subject, String key, @Nullable String phase) {}

    Identity identity() {
        return new Identity(subject, key, phase);
    }
}
