package jp.ikodaicho.domain.published.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to the list of official steps. */
public sealed interface StepListEvent extends DomainEvent permits StepListImported {}
