package jp.ikodaicho.projections.published;

import jp.ikodaicho.domain.shared.Dated;

/** Every list of steps that was imported, each in force from its date. */
public record StepListRow(long version, Dated<StepList> lists) {}
