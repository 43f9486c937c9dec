package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to a division 課. */
public sealed interface DivisionEvent extends DomainEvent
        permits DivisionEstablished, DivisionRenamed, DivisionAbolished, DivisionSuccessionEvent {}
