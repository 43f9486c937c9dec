package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 差戻し・再開: the fact changed. */
public record ReopenPhase(
        Phase phase, String reason, @Nullable PartialDate occurredOn) implements PhaseCommand {}
