package jp.ikodaicho.domain.initiative.events;

/** A fact about the initiative as a whole: where it stands. */
public sealed interface InitiativeStateRecorded extends InitiativeFactRecorded
        permits InitiativeStarted, InitiativeFinished, InitiativeSuspended, InitiativeResumed, InitiativeDropped {}
