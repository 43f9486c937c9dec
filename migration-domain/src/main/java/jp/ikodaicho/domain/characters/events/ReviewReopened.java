package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 再確認: the decision no longer holds, e.g. after a rehearsal. */
@EventType(name = "character-review-reopened")
public record ReviewReopened(String reason, @Nullable PartialDate occurredOn) implements ReviewFactRecorded {}
