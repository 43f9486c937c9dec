package jp.ikodaicho.domain.business.commands;

/** Everything that can be asked of a business. */
public sealed interface BusinessCommand
        permits RegisterBusiness,
                AssignPackage,
                ProposeResponsibleDivision,
                ConfirmResponsibleDivision,
                PhaseCommand,
                PackageShare,
                StepCommand,
                WithdrawEntry {}
