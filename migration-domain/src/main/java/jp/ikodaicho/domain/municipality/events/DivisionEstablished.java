package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 課の新設 (or first mention).
 *
 * @param from first period it exists in; null from the beginning
 * @param order place in the organisation 建制順
 */
@EventType(name = "division-established")
public record DivisionEstablished(
        String name,
        @Nullable PartialDate from,
        int order,
        @Nullable String source) implements DivisionEvent {}
