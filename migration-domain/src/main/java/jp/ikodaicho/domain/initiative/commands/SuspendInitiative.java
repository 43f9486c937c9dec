package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 取組の保留.
 *
 * @param until when it is to be taken up again, if known
 */
public record SuspendInitiative(
        String reason,
        @Nullable PartialDate until,
        @Nullable PartialDate occurredOn) implements InitiativeCommand {}
