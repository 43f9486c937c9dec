package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の着手. */
public record StartInitiative(
        PartialDate startedOn, @Nullable String comment) implements InitiativeCommand {}
