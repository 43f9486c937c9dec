package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 課の新設.
 *
 * @param order place in the organisation 建制順
 */
public record EstablishDivision(
        String name,
        @Nullable PartialDate from,
        int order,
        @Nullable String source) implements DivisionCommand {}
