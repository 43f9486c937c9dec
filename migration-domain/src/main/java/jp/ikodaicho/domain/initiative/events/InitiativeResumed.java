package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の再開: no longer suspended, or taken up again after it was finished or dropped. */
@EventType(name = "initiative-resumed")
public record InitiativeResumed(
        @Nullable PartialDate occurredOn, @Nullable String comment) implements InitiativeStateRecorded {}
