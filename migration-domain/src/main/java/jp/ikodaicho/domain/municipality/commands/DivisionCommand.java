package jp.ikodaicho.domain.municipality.commands;

/** Everything that can be asked of a division. */
public sealed interface DivisionCommand permits EstablishDivision, RenameDivision, AbolishDivision, SuccessionCommand {}
