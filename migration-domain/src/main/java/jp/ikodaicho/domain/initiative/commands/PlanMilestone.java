package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * マイルストーンの登録.
 *
 * @param date when it is due; null for no date on record
 * @param alternative name of the decision it is one way of, if it is
 * @param decidedOn when it was planned
 */
public record PlanMilestone(
        String milestone,
        String title,
        @Nullable MilestoneDate date,
        @Nullable String alternative,
        @Nullable String note,
        @Nullable String source,
        @Nullable PartialDate decidedOn)
        implements MilestoneCommand {}
