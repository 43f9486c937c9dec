package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.LateMigrationDesignated;

/** 特定移行支援システムへの該当. */
public record DesignateLateMigration(LateMigrationDesignated designation) implements LateMigrationCommand {}
