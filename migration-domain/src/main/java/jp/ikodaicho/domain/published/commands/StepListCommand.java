package jp.ikodaicho.domain.published.commands;

/** Everything that can be asked of the list of official steps. */
public sealed interface StepListCommand permits ImportStepList {}
