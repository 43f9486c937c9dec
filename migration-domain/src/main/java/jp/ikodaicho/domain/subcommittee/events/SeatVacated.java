package jp.ikodaicho.domain.subcommittee.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 部会員の退任: the fact changed. A mistake is a {@link SeatEntryWithdrawn} instead.
 *
 * @param from first period without the seat; counts from the first day of it
 */
@EventType(name = "seat-vacated")
public record SeatVacated(String division, PartialDate from, String reason) implements SubcommitteeEvent {}
