package jp.ikodaicho.domain.characters.events;

import org.jspecify.annotations.Nullable;

/**
 * How often a business uses a character. A count, never a name or an address (product.md, "What it never does").
 *
 * @param business id of the business, or the vendor's own name of a system outside the tracked ones
 * @param field the kind of field it stands in, e.g. 氏, 町字
 * @param count how many times, as the vendor counted
 */
public record CharacterUsage(String business, @Nullable String field, long count) {}
