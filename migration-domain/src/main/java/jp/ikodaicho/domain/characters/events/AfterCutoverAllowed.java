package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 移行後対応: the character may stay undecided at the cut-over (domain.md §3.4, rule 1).
 *
 * @param until when it is to be decided
 */
@EventType(name = "character-after-cutover-allowed")
public record AfterCutoverAllowed(String reason, PartialDate until) implements ReviewFactRecorded {}
