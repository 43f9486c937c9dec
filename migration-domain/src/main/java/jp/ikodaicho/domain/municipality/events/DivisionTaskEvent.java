package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to a named task of a division 課の作業. */
public sealed interface DivisionTaskEvent extends DomainEvent permits DivisionTaskAssigned, DivisionTaskFinished {}
