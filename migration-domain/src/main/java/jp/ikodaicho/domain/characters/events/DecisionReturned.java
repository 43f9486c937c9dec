package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 差戻し by the second person.
 *
 * @param decision sequence of the decision in this review
 */
@EventType(name = "substitute-returned")
public record DecisionReturned(long decision, String reason) implements ReviewFactRecorded {}
