package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 要再確認の解除. */
public record ClearRecheck(
        Phase phase, String comment, @Nullable PartialDate occurredOn) implements PhaseCommand {}
