package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 所管課の割当: the initiative belongs to another division from a date. */
@EventType(name = "initiative-division-assigned")
public record InitiativeDivisionAssigned(
        String division,
        @Nullable PartialDate from,
        @Nullable String reason) implements InitiativeEvent {}
