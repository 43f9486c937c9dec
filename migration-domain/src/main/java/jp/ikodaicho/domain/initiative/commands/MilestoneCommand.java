package jp.ikodaicho.domain.initiative.commands;

/** Everything that can be asked of one milestone. */
public sealed interface MilestoneCommand extends InitiativeCommand
        permits PlanMilestone, RescheduleMilestone, ReachMilestone, DropMilestone {

    /** Key of the milestone within its initiative. */
    String milestone();
}
