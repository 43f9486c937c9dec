package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 取消 of a report of steps, or of a correction of one: it no longer has effect; its record stays.
 *
 * @param withdraws sequence of the report or correction in this business
 * @param withdrawnEntry correlation id of the entry taken back
 */
@EventType(name = "step-statuses-withdrawn")
public record StepStatusesWithdrawn(long withdraws, String withdrawnEntry, String reason) implements StepEvent {}
