package jp.ikodaicho.domain.access.commands;

/** Everything that can be asked about the grants of one person. */
public sealed interface GrantCommand permits GrantRole, RevokeRole {}
