package jp.ikodaicho.domain.municipality.commands;

/** What can be asked about the succession of a division; each succession is known by its successor. */
public sealed interface SuccessionCommand extends DivisionCommand
        permits ProposeSuccession, ConfirmSuccession, WithdrawSuccession {

    /** Id of the division that came after. */
    String successor();
}
