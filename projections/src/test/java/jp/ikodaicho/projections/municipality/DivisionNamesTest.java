package jp.ikodaicho.projections.municipality;

import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.projections.municipality.DivisionNames.NamedDivision;
import jp.ikodaicho.projections.testing.FoldedRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNamesTest {

    private static final String REFORM = "2023-04-01";

    private final FoldedRows rows =
            new FoldedRows().with("division", "old", named("旧課")).with("division", "new", named("新課"));

    @Test
    void aProposalNamesNobody() {
        rows.with("division", "old", proposed("new", SuccessionKind.RENAMED));
        assertThat(old("2025-01-01")).isEqualTo("旧課");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31,旧課", "2023-04-01,旧課（現 新課）"})
    void aConfirmedSuccessionNamesTheSuccessorFromItsFirstDay(String now, String printed) {
        rows.with("division", "old", proposed("new", SuccessionKind.RENAMED), confirmed("new"));
        assertThat(old(now)).isEqualTo(printed);
    }

    @Test
    void theSuccessorHasItsNameOfTheDayAsked() {
        rows.with("division", "old", proposed("new", SuccessionKind.MERGED), confirmed("new"))
                .with("division", "new", new DivisionRenamed("最新課", date("2024-04-01"), "reform"));
        assertThat(old("2024-03-31")).isEqualTo("旧課（現 新課）");
        assertThat(old("2024-04-01")).isEqualTo("旧課（現 最新課）");
    }

    @Test
    void successionsAreFollowedToTheirEnd() {
        rows.with("division", "old", proposed("new", SuccessionKind.RENAMED), confirmed("new"))
                .with("division", "newest", named("最新課"))
                .with("division", "new", proposed("newest", SuccessionKind.RENAMED), confirmed("newest"));
        assertThat(old("2025-01-01")).isEqualTo("旧課（現 最新課）");
    }

    @ParameterizedTest
    @CsvSource({"SPLIT", "TRANSFERRED"})
    void whatGoesOnIsNamedBesideItsSuccessorsUntilItIsAbolished(SuccessionKind kind) {
        rows.with("division", "old", proposed("new", kind), confirmed("new"));
        assertThat(old("2025-01-01")).isEqualTo("旧課（現 旧課、新課）");

        rows.with("division", "old", new DivisionAbolished(date("2025-04-01"), "reform"));
        assertThat(old("2025-03-31")).isEqualTo("旧課（現 旧課、新課）");
        assertThat(old("2025-04-01")).isEqualTo("旧課（現 新課）");
    }

    @Test
    void aSplitHasSeveralSuccessorsInTheOrderTheyWereProposed() {
        rows.with("division", "other", named("他課"))
                .with("division", "old", proposed("new", SuccessionKind.SPLIT), confirmed("new"))
                .with("division", "old", proposed("other", SuccessionKind.SPLIT), confirmed("other"))
                .with("division", "old", new DivisionAbolished(date(REFORM), "reform"));
        assertThat(old("2025-01-01")).isEqualTo("旧課（現 新課、他課）");
    }

    @Test
    void aCircleLeadsNowhere() {
        rows.with("division", "old", proposed("new", SuccessionKind.RENAMED), confirmed("new"))
                .with("division", "new", proposed("old", SuccessionKind.RENAMED), confirmed("old"));
        assertThat(old("2025-01-01")).isEqualTo("旧課");
        assertThat(Succeeding.beyond(rows, "old")).containsExactlyInAnyOrder("old", "new");
    }

    @Test
    void anIdThatNobodyRegisteredIsToldAsItIs() {
        assertThat(names("2025-01-01").on(LocalDate.parse(REFORM), "no-such"))
                .isEqualTo(new NamedDivision("no-such", "no-such", null));
        assertThat(names("2025-01-01").order("no-such")).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whatLiesBeyondADivisionIsKnownThroughProposalsToo() {
        rows.with("division", "old", proposed("new", SuccessionKind.RENAMED))
                .with("division", "newest", named("最新課"))
                .with("division", "new", proposed("newest", SuccessionKind.SPLIT), confirmed("newest"));
        assertThat(Succeeding.beyond(rows, "old")).containsExactlyInAnyOrder("new", "newest");
        assertThat(Succeeding.beyond(rows, "newest")).isEmpty();
        assertThat(Succeeding.beyond(rows, "no-such")).isEmpty();
    }

    /** The old division as it is printed for a day before the reform. */
    private String old(String now) {
        NamedDivision division = names(now).on(LocalDate.of(2023, 3, 15), "old");
        return division.presentName() == null
                ? division.name()
                : division.name() + "（現 " + division.presentName() + "）";
    }

    private DivisionNames names(String now) {
        return DivisionNames.of(rows.on(now, null));
    }

    private static DivisionEstablished named(String name) {
        return new DivisionEstablished(name, null, 1, null);
    }

    private static DivisionSuccessionProposed proposed(String successor, SuccessionKind kind) {
        return new DivisionSuccessionProposed(successor, date(REFORM), kind, "list");
    }

    private static DivisionSuccessionConfirmed confirmed(String successor) {
        return new DivisionSuccessionConfirmed(successor, "rules");
    }
}
