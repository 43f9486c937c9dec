package jp.ikodaicho.domain.municipality.events;

/**
 * 団体登録.
 *
 * @param sample an invented body (見本), marked as one on every page
 */
public record MunicipalityRegistered(String name, String prefecture, boolean sample) implements MunicipalityEvent {}
