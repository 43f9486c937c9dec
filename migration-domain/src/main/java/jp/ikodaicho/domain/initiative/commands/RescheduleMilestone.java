package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * マイルストーンの変更.
 *
 * @param date when it is due now; null for no date
 */
public record RescheduleMilestone(
        String milestone,
        @Nullable MilestoneDate date,
        String reason,
        @Nullable String document,
        @Nullable PartialDate decidedOn)
        implements MilestoneCommand {}
