package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 計画登録, or re-plan when one is on record.
 *
 * @param start first period; null means "by" {@code end}
 * @param decidedOn when it was decided
 */
public record PlanPhase(
        Phase phase,
        @Nullable PartialDate start,
        PartialDate end,
        @Nullable String reason,
        @Nullable String document,
        @Nullable PartialDate decidedOn)
        implements PhaseCommand {}
