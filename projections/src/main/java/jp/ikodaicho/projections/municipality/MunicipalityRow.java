package jp.ikodaicho.projections.municipality;

/**
 * A body 団体.
 *
 * @param sample an invented body, 見本
 */
public record MunicipalityRow(String name, String prefecture, boolean sample) {}
