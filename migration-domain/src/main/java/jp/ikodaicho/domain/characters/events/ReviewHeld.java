package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 保留（要調査）, result class G: never without a day on which it is taken up again.
 */
@EventType(name = "character-review-held")
public record ReviewHeld(String reason, PartialDate until) implements ReviewFactRecorded {}
