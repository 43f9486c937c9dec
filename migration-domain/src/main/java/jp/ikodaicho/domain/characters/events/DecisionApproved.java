package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import org.jspecify.annotations.Nullable;

/**
 * 承認 by a second person.
 *
 * @param decision sequence of the decision in this review
 */
@EventType(name = "substitute-approved")
public record DecisionApproved(
        long decision, @Nullable String comment, @Nullable String document) implements ReviewFactRecorded {}
