package jp.ikodaicho.domain.access.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to the grants of one person. */
public sealed interface GrantEvent extends DomainEvent permits RoleGranted, RoleRevoked {}
