package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to a body 団体. */
public sealed interface MunicipalityEvent extends DomainEvent permits MunicipalityRegistered {}
