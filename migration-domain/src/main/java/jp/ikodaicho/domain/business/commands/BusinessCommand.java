package jp.ikodaicho.domain.business.commands;

/** Everything that can be asked of a business. */
public sealed interface BusinessCommand
        permits RegisterBusiness,
                AssignPackage,
                ProposeResponsibleDivision,
                ConfirmResponsibleDivision,
                LateMigrationCommand,
                PhaseCommand,
                PackageShare,
                StepCommand,
                WithdrawEntry {

    /** Whether it is decided on what is open in the character review of the package as well (docs/adr/0012). */
    default boolean restsOnCharacters() {
        return false;
    }
}
