package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の中止. */
@EventType(name = "initiative-dropped")
public record InitiativeDropped(@Nullable PartialDate occurredOn, String reason) implements InitiativeStateRecorded {}
