package jp.ikodaicho.domain.municipality.commands;

/** Everything that can be asked of a body. */
public sealed interface MunicipalityCommand permits RegisterMunicipality {}
