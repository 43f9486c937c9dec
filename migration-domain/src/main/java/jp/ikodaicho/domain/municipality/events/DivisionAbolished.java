package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 課の廃止.
 *
 * @param from first period in which it no longer exists
 */
public record DivisionAbolished(PartialDate from, String reason) implements DivisionEvent {}
