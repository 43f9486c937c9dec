package jp.ikodaicho.domain.subcommittee.model;

import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static jp.ikodaicho.domain.testing.Given.subcommittee;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.commands.VacateSeat;
import jp.ikodaicho.domain.subcommittee.commands.WithdrawSeatEntry;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import jp.ikodaicho.domain.subcommittee.shared.Seat;
import jp.ikodaicho.domain.subcommittee.shared.Seats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommitteeTest {

    private static final FiscalYear YEAR = new FiscalYear(2023);
    private static final DivisionSeated TAX = new DivisionSeated("tax", date("FY2023"), "list");
    private static final SeatVacated TAX_LEFT = new SeatVacated("tax", date("2023-10"), "done");

    @Test
    void theDxOfficeSeatsADivisionFromTheYearOfTheListOrAFinerDate() {
        subcommittee().when(seat("tax", "FY2023")).then(TAX);
        subcommittee(TAX).when(seat("care", "2024-03-31")).then(new DivisionSeated("care", date("2024-03-31"), "list"));
        subcommittee().when(seat("tax", "FY2023"), by(officer("tax-1", "tax"))).thenForbidden("only-the-dx-office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2022", "FY2024", "2023-03-31", "2024-04-01", "2024-04"})
    void aSeatLiesWithinItsFiscalYear(String from) {
        subcommittee()
                .when(seat("tax", from))
                .thenInvalid("seat-outside-fiscal-year")
                .naming("from", from)
                .naming("fiscalYear", "FY2023");
        subcommittee(new DivisionSeated("tax", date("2023-04-01"), null))
                .when(new VacateSeat(YEAR, "tax", date("2024-04-01"), "done"))
                .thenInvalid("seat-outside-fiscal-year");
    }

    @Test
    void aDivisionHoldsOneSeatAtATime() {
        subcommittee(TAX)
                .when(seat("tax", "2023-12-01"))
                .thenConflict("already-seated")
                .naming("division", "tax")
                .naming("from", "FY2023");
        subcommittee(TAX, TAX_LEFT).when(seat("tax", "2023-09-30")).thenConflict("already-seated");
        subcommittee(TAX, TAX_LEFT)
                .when(seat("tax", "2023-10-01"))
                .then(new DivisionSeated("tax", date("2023-10-01"), "list"));
    }

    @Test
    void aSeatIsGivenUpOnceAndAfterItBegan() {
        subcommittee(TAX).when(vacate("tax", "2023-10")).then(TAX_LEFT);
        subcommittee(TAX)
                .when(vacate("care", "2023-10"))
                .thenUnknown("unknown-seat")
                .naming("division", "care");
        subcommittee(TAX, TAX_LEFT)
                .when(vacate("tax", "2023-11-01"))
                .thenConflict("seat-already-vacated")
                .naming("from", "2023-10");
        subcommittee(TAX)
                .when(vacate("tax", "2023-04-01"))
                .thenInvalid("vacated-before-seated")
                .naming("from", "2023-04-01")
                .naming("seatedFrom", "FY2023");
        subcommittee(TAX).when(vacate("tax", "2023-04-02")).then(new SeatVacated("tax", date("2023-04-02"), "done"));
    }

    @Test
    void aMistakeIsTakenBackLatestFirst() {
        WithdrawSeatEntry seating = new WithdrawSeatEntry("tax", 0, "mistake");
        WithdrawSeatEntry vacating = new WithdrawSeatEntry("tax", 1, "mistake");

        subcommittee(TAX).when(seating).then(new SeatEntryWithdrawn("tax", 0, "mistake"));
        subcommittee(TAX, TAX_LEFT)
                .when(seating)
                .thenConflict("seat-entry-built-upon")
                .naming("event", "0");
        subcommittee(TAX, TAX_LEFT).when(vacating).then(new SeatEntryWithdrawn("tax", 1, "mistake"));
        subcommittee(TAX, TAX_LEFT, new DivisionSeated("tax", date("2024-01"), null))
                .when(vacating)
                .thenConflict("seat-entry-built-upon");
    }

    @ParameterizedTest
    @CsvSource({"tax,1", "tax,7", "care,0"})
    void onlyAnEntryThatStandsIsTakenBack(String division, long event) {
        subcommittee(TAX, TAX_LEFT, new SeatEntryWithdrawn("tax", 1, "mistake"))
                .when(new WithdrawSeatEntry(division, event, "mistake"))
                .thenUnknown("unknown-seat-entry")
                .naming("division", division);
    }

    @Test
    void whatWasTakenBackNeverWas() {
        subcommittee(TAX, new SeatEntryWithdrawn("tax", 0, "mistake"))
                .when(seat("tax", "FY2023"))
                .then(TAX);
        assertThat(seats(TAX, TAX_LEFT, new SeatEntryWithdrawn("tax", 1, "mistake"))
                        .last("tax"))
                .contains(new Seat(0, "tax", date("FY2023"), "list", null));
        assertThat(seats(
                                TAX,
                                TAX_LEFT,
                                new DivisionSeated("tax", date("2024-01"), null),
                                new SeatEntryWithdrawn("tax", 2, "mistake"))
                        .entries("tax"))
                .containsExactly(0L, 1L);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31,''", "2023-04-01,tax", "2023-09-30,tax", "2023-10-01,''", "2024-01-01,tax"})
    void aSeatIsHeldFromItsFirstDayToTheDayBeforeItsEnd(LocalDate day, String held) {
        Seats seats = seats(TAX, TAX_LEFT, new DivisionSeated("tax", date("2024-01"), null));
        assertThat(seats.heldOn(day)).extracting(Seat::division).isEqualTo(held.isEmpty() ? List.of() : List.of(held));
    }

    @Test
    void anEndThatLiesAheadIsNoneYet() {
        Seats seats = seats(TAX, TAX_LEFT);
        assertThat(seats.heldOn(LocalDate.of(2023, 9, 30)))
                .extracting(Seat::vacated)
                .containsOnlyNulls();
        assertThat(seats.seats()).extracting(Seat::vacated).doesNotContainNull();
    }

    private static Seats seats(SubcommitteeEvent... events) {
        return subcommittee(events).state();
    }

    private static SeatDivision seat(String division, String from) {
        return new SeatDivision(YEAR, division, date(from), "list");
    }

    private static VacateSeat vacate(String division, String from) {
        return new VacateSeat(YEAR, division, date(from), "done");
    }
}
