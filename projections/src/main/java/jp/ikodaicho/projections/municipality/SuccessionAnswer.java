package jp.ikodaicho.projections.municipality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.municipality.shared.Succession;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.municipality.References.DivisionName;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * A succession, told from the division at its one end about the division at the other. With a fact date only those that have
 * come by that day; a confirmation has no day of its own and counts from its record.
 *
 * @param division the other one, with its name of the day asked for
 * @param from first period of the successor's; absent where nobody knows
 * @param source what it rests on
 * @param confirmed false while it is a proposal (未確認)
 * @param event sequence of the proposal in the predecessor
 */
public record SuccessionAnswer(
        DivisionName division,
        @Nullable PartialDate from,
        SuccessionKind kind,
        String source,
        boolean confirmed,
        @Nullable String comment,
        long event) {

    /** What came after a division. */
    static Stream<SuccessionAnswer> after(DivisionRow row, References names, Question question) {
        return known(row, question.factDate()).map(succession -> of(succession, succession.successor(), names));
    }

    /** What came before a division, from the row of a possible predecessor. */
    static Stream<SuccessionAnswer> before(String division, DivisionRow row, References names, Question question) {
        return known(row, question.factDate())
                .filter(succession -> succession.successor().equals(division))
                .map(succession -> of(succession, row.division(), names));
    }

    private static Stream<Succession> known(DivisionRow row, @Nullable LocalDate factDate) {
        return row.successions().list().stream()
                .filter(succession -> factDate == null || succession.hasComeBy(factDate));
    }

    private static SuccessionAnswer of(Succession succession, String other, References names) {
        Succession.Confirmation confirmation = succession.confirmation();
        return new SuccessionAnswer(
                Objects.requireNonNull(names.division(other), "a name for every id"),
                succession.from(),
                succession.kind(),
                succession.source(),
                succession.isConfirmed(),
                confirmation == null ? null : confirmation.comment(),
                succession.event());
    }
}
