package jp.ikodaicho.domain.initiative.commands;

/** Everything that can be asked of an initiative. */
public sealed interface InitiativeCommand
        permits RegisterInitiative,
                AssignInitiativeDivision,
                MilestoneCommand,
                StartInitiative,
                FinishInitiative,
                SuspendInitiative,
                ResumeInitiative,
                DropInitiative,
                RecordIndicator,
                WithdrawInitiativeFacts {}
