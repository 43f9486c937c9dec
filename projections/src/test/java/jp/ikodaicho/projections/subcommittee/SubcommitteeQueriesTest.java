package jp.ikodaicho.projections.subcommittee;

import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.SeatAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearSeats;
import jp.ikodaicho.projections.testing.FoldedRows;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubcommitteeQueriesTest {

    private final FoldedRows rows = new FoldedRows()
            .with("division", "tax", new DivisionEstablished("税務課", null, 1, null))
            .with("division", "care", new DivisionEstablished("介護課", null, 2, null))
            .with("division", "youth", new DivisionEstablished("保育課", null, 3, null));

    @ParameterizedTest
    @CsvSource({"2022-01-01,2022-01-01", "2023-06-30,2023-06-30", "2024-03-31,2024-03-31", "2026-01-01,2024-03-31"})
    void theDayAskedForEndsWithTheYear(String factDate, LocalDate heldOn) {
        rows.with("subcommittee", "fy2023", seated("tax", "FY2023"));
        assertThat(year(2023, factDate).heldOn()).isEqualTo(heldOn);
        assertThat(year(2023, null).heldOn()).isNull();
    }

    @Test
    void aSeatIsNamedAsOnItsLastDayUpToTheDayAsked() {
        rows.with("division", "tax", new DivisionRenamed("課税課", date("2023-10-01"), "reform"))
                .with("division", "tax", new DivisionRenamed("資産税課", date("2024-04-01"), "reform"))
                .with("subcommittee", "fy2023", seated("tax", "FY2023"));
        assertThat(name(rows.on("2023-01-01", null))).isEqualTo("税務課");
        assertThat(name(rows.on("2023-09-30", null))).isEqualTo("税務課");
        assertThat(name(rows.on("2023-10-01", null))).isEqualTo("課税課");
        assertThat(name(rows.on("2026-01-01", null))).isEqualTo("課税課");

        rows.with("subcommittee", "fy2023", new SeatVacated("tax", date("2023-09"), "done"));
        assertThat(name(rows.on("2026-01-01", null))).isEqualTo("税務課");
    }

    @Test
    void aDivisionSeatedTwiceInAYearIsOneDivisionWithTwoSeats() {
        rows.with(
                "subcommittee",
                "fy2023",
                seated("care", "FY2023"),
                seated("tax", "FY2023"),
                new SeatVacated("tax", date("2023-10"), "done"),
                seated("tax", "2024-01"));
        assertThat(year(2023, null).divisions()).isEqualTo(2);
        assertThat(year(2023, null).seats()).extracting(SeatAnswer::event).containsExactly(1L, 3L, 0L);
        assertThat(year(2023, "2023-12-01").seats())
                .extracting(SeatAnswer::event)
                .containsExactly(0L);
    }

    @Test
    void yearsAreToldTheEarliestFirst() {
        rows.with("subcommittee", "fy2024", seated("tax", "FY2024"))
                .with("subcommittee", "fy2023", seated("tax", "FY2023"));
        assertThat(SubcommitteeQueries.years(rows.on("2026-01-01", null)))
                .extracting(SubcommitteeQueries.YearAnswer::fiscalYear)
                .containsExactly("FY2023", "FY2024");
        assertThat(SubcommitteeQueries.find(rows.on("2026-01-01", null), new FiscalYear(2025)))
                .isEmpty();
    }

    @Test
    void aDifferenceNamesWhatStayedByBothNames() {
        rows.with("division", "tax", new DivisionRenamed("課税課", date("2024-04-01"), "reform"))
                .with("subcommittee", "fy2023", seated("tax", "FY2023"), seated("care", "FY2023"))
                .with("subcommittee", "fy2024", seated("tax", "FY2024"), seated("youth", "FY2024"));
        SubcommitteeDifference difference = difference();
        assertThat(difference.common()).containsExactly(new SubcommitteeDifference.Common("tax", "課税課", "税務課"));
        assertThat(difference.counts()).isEqualTo(new SubcommitteeDifference.Counts(2, 2, 1, 1, 1));
    }

    @Test
    void aSuccessorThatSatInBothYearsIsALinkAsWell() {
        rows.with(
                        "division",
                        "care",
                        new DivisionSuccessionProposed("tax", date("2024-04-01"), SuccessionKind.MERGED, "list"),
                        new DivisionSuccessionConfirmed("tax", "rules"),
                        new DivisionSuccessionProposed("youth", null, SuccessionKind.SPLIT, "list"))
                .with("subcommittee", "fy2023", seated("tax", "FY2023"), seated("care", "FY2023"))
                .with("subcommittee", "fy2024", seated("tax", "FY2024"));
        SubcommitteeDifference.Left left = difference().left().getFirst();
        assertThat(left.presentName()).isEqualTo("税務課");
        assertThat(left.successors())
                .containsExactly(
                        new SubcommitteeDifference.Link("tax", "税務課", SuccessionKind.MERGED, date("2024-04-01"), true));
        assertThat(difference().joined()).isEmpty();
    }

    private SubcommitteeDifference difference() {
        return SubcommitteeDifference.between(year(2023, null), year(2024, null), rows.on("2026-01-01", null));
    }

    private YearSeats year(int year, @Nullable String factDate) {
        return SubcommitteeQueries.find(rows.on("2026-01-01", factDate), new FiscalYear(year))
                .orElseThrow();
    }

    private static String name(Question question) {
        return SubcommitteeQueries.find(question, new FiscalYear(2023))
                .orElseThrow()
                .seats()
                .getFirst()
                .division()
                .name();
    }

    private static DivisionSeated seated(String division, String from) {
        return new DivisionSeated(division, date(from), null);
    }
}
