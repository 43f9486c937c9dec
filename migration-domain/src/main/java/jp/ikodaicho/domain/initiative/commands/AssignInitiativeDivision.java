package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 所管課の割当. */
public record AssignInitiativeDivision(
        String division,
        @Nullable PartialDate from,
        @Nullable String reason) implements InitiativeCommand {}
