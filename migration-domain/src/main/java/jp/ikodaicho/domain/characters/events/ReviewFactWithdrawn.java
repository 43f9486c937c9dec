package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 取消 of a wrong entry: the named fact no longer has effect, whatever the fact date; its record stays.
 *
 * @param withdraws sequence of the fact in this review
 * @param withdrawnEntry correlation id of the entry taken back
 */
@EventType(name = "character-review-fact-withdrawn")
public record ReviewFactWithdrawn(long withdraws, String withdrawnEntry, String reason) implements CharacterEvent {}
