package jp.ikodaicho.projections.characters;

import org.jspecify.annotations.Nullable;

/**
 * How often a business uses a character.
 *
 * @param business id of the business, or the vendor's name of a system outside the tracked ones
 * @param name as the body calls it
 */
public record UsageAnswer(
        String business, String name, @Nullable String field, long count) {}
