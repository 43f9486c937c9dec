package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to an initiative 取組. */
public sealed interface InitiativeEvent extends DomainEvent
        permits InitiativeRegistered, InitiativeDivisionAssigned, InitiativeFactRecorded, InitiativeFactWithdrawn {}
