package jp.ikodaicho.domain.subcommittee.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 取消: an entry about a seat was a mistake. Applies to the named entry whatever the fact date asked for.
 *
 * @param withdraws sequence of the {@link DivisionSeated} or {@link SeatVacated} in this fiscal year's sub-committee
 */
@EventType(name = "seat-entry-withdrawn")
public record SeatEntryWithdrawn(String division, long withdraws, String reason) implements SubcommitteeEvent {}
