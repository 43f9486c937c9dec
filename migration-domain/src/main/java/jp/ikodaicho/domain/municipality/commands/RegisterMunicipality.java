package jp.ikodaicho.domain.municipality.commands;

/** 団体登録. */
public record RegisterMunicipality(String name, String prefecture, boolean sample) implements MunicipalityCommand {}
