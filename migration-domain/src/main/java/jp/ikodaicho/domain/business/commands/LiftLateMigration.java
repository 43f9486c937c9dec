package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 特定移行支援システムの該当の終わり. */
public record LiftLateMigration(@Nullable PartialDate from, String reason) implements LateMigrationCommand {}
