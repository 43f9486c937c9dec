package jp.ikodaicho.domain.initiative.events;

/** A fact about one milestone of an initiative. */
public sealed interface MilestoneFactRecorded extends InitiativeFactRecorded
        permits MilestonePlanned, MilestoneRescheduled, MilestoneReached, MilestoneDropped {

    /** Key of the milestone within its initiative. */
    String milestone();
}
