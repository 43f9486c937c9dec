package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import org.jspecify.annotations.Nullable;

/** マイルストーンの達成. */
public record ReachMilestone(
        String milestone, MilestoneDate reachedOn, @Nullable String comment) implements MilestoneCommand {}
