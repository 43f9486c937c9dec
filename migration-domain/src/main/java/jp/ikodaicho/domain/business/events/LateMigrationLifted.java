package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 特定移行支援システムの該当の終わり: it has moved, or was never one.
 *
 * @param from first period it is none any more; null as if it had never been one
 */
@EventType(name = "late-migration-lifted")
public record LateMigrationLifted(@Nullable PartialDate from, String reason) implements LateMigrationEvent {}
