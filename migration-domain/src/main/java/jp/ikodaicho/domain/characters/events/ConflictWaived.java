package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 不一致の容認: the same shape stays decided differently in another package.
 *
 * @param other key of the other external character
 */
@EventType(name = "character-conflict-waived")
public record ConflictWaived(String other, String reason) implements ReviewFactRecorded {}
