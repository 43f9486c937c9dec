package jp.ikodaicho.domain.business.events;

/** What can happen to a business as 特定移行支援システム. */
public sealed interface LateMigrationEvent extends BusinessEvent permits LateMigrationDesignated, LateMigrationLifted {}
