package jp.ikodaicho.domain.municipality.events;

import org.jspecify.annotations.Nullable;

/**
 * ベンダー.
 *
 * @param name as the source spells it
 * @param officialName registered name, where known
 * @param corporateNumber 法人番号, 13 digits, where known
 */
public record Vendor(
        String name,
        @Nullable String officialName,
        @Nullable String corporateNumber) {}
