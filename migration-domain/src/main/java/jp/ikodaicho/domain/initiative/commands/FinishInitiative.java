package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import org.jspecify.annotations.Nullable;

/** 取組の完了. */
public record FinishInitiative(
        MilestoneDate finishedOn, @Nullable String comment) implements InitiativeCommand {}
