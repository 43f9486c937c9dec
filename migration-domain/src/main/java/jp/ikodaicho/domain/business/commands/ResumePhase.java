package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 保留の解除. */
public record ResumePhase(
        Phase phase, @Nullable String comment, @Nullable PartialDate occurredOn) implements PhaseCommand {}
