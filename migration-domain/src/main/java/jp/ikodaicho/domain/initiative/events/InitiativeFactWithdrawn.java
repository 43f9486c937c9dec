package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 取消 of a wrong entry: the named fact no longer has effect, whatever the fact date; its record stays.
 *
 * @param withdraws sequence of the fact in this initiative
 * @param withdrawnEntry correlation id of the entry taken back
 */
@EventType(name = "initiative-fact-withdrawn")
public record InitiativeFactWithdrawn(long withdraws, String withdrawnEntry, String reason)
        implements InitiativeEvent {}
