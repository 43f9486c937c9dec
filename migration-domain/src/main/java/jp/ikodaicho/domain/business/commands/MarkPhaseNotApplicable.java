package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 対象外指定. */
public record MarkPhaseNotApplicable(
        Phase phase, String reason, @Nullable PartialDate occurredOn) implements PhaseCommand {}
