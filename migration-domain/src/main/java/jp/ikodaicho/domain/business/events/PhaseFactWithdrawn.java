package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 取消 of an entry: the named fact or correction no longer has effect; its record stays.
 *
 * @param withdraws sequence of the fact in this business
 * @param withdrawnEntry correlation id of the entry taken back
 */
@EventType(name = "phase-fact-withdrawn")
public record PhaseFactWithdrawn(Phase phase, long withdraws, String withdrawnEntry, String reason)
        implements PhaseEvent {}
