package jp.ikodaicho.domain.subcommittee.commands;

/** Everything that can be asked of the sub-committee of one fiscal year. */
public sealed interface SubcommitteeCommand permits SeatDivision, VacateSeat, WithdrawSeatEntry {

    /** The division whose seat it is about. */
    String division();
}
