package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の中止. */
public record DropInitiative(String reason, @Nullable PartialDate occurredOn) implements InitiativeCommand {}
