package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** マイルストーンの取りやめ. */
public record DropMilestone(
        String milestone, String reason, @Nullable PartialDate occurredOn) implements MilestoneCommand {}
