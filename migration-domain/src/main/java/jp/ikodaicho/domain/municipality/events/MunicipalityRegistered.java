package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 団体登録.
 *
 * @param sample an invented body (見本), marked as one on every page
 */
@EventType(name = "municipality-registered")
public record MunicipalityRegistered(String name, String prefecture, boolean sample) implements MunicipalityEvent {}
