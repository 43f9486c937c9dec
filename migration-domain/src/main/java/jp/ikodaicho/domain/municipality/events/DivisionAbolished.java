package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 課の廃止.
 *
 * @param from first period in which it no longer exists
 */
@EventType(name = "division-abolished")
public record DivisionAbolished(PartialDate from, String reason) implements DivisionEvent {}
