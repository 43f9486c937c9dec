package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to a business. */
public sealed interface BusinessEvent extends DomainEvent
        permits BusinessRegistered,
                PackageAssigned,
                ResponsibleDivisionProposed,
                ResponsibleDivisionConfirmed,
                LateMigrationEvent,
                PhaseEvent,
                StepEvent {}
