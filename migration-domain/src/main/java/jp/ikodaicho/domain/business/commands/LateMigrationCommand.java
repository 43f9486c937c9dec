package jp.ikodaicho.domain.business.commands;

/** What can be asked about 特定移行支援システム. */
public sealed interface LateMigrationCommand extends BusinessCommand
        permits DesignateLateMigration, LiftLateMigration {}
