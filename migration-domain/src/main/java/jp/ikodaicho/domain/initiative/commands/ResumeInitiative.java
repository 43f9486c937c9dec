package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取組の再開. */
public record ResumeInitiative(
        @Nullable String comment, @Nullable PartialDate occurredOn) implements InitiativeCommand {}
