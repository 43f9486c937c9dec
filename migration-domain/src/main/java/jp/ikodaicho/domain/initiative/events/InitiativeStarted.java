package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の着手. */
@EventType(name = "initiative-started")
public record InitiativeStarted(
        PartialDate startedOn, @Nullable String comment) implements InitiativeStateRecorded {

    @Override
    public PartialDate occurredOn() {
        return startedOn;
    }
}
