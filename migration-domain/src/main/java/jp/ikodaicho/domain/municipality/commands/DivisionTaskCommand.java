package jp.ikodaicho.domain.municipality.commands;

/** Everything that can be asked of a named task of a division. */
public sealed interface DivisionTaskCommand permits AssignDivisionTask, FinishDivisionTask {}
