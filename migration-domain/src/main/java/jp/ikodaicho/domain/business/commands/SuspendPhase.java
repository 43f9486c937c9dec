package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 保留. */
public record SuspendPhase(
        Phase phase,
        String reason,
        @Nullable PartialDate until,
        @Nullable PartialDate occurredOn) implements PhaseCommand {}
