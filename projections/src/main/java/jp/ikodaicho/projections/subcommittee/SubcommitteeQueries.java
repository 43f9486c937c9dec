package jp.ikodaicho.projections.subcommittee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.subcommittee.shared.Seat;
import jp.ikodaicho.domain.subcommittee.shared.SubcommitteeKey;
import jp.ikodaicho.projections.municipality.DivisionNames;
import jp.ikodaicho.projections.municipality.DivisionNames.NamedDivision;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * 専門部会 by fiscal year. Without a fact date: every division that sat in that year, however briefly, with the end of its seat.
 * With one: who held a seat on that day. A year that was over by then is answered for its last day, so that a fact date that is
 * asked of two years at once shows the earlier one as it ended and the later one as it stood; one that had not begun has no seats
 * yet. {@code asOf} decides which entries are known, as everywhere.
 */
public final class SubcommitteeQueries {

    private SubcommitteeQueries() {}

    /** A fiscal year on record, and how many divisions the answer for it tells. */
    public record YearAnswer(String fiscalYear, long divisions) {}

    /**
     * The seats of a fiscal year, in the organisation's order.
     *
     * @param heldOn the day they were held on; absent where all that sat in the year are told
     * @param divisions how many divisions that are
     */
    public record YearSeats(
            String fiscalYear, @Nullable LocalDate heldOn, long divisions, List<SeatAnswer> seats, long version) {}

    /**
     * A seat.
     *
     * @param division by its name on the last day, up to the day asked for, that it held the seat
     * @param from first period it was held in
     * @param source document it rests on
     * @param event sequence of its entry, for a withdrawal
     */
    public record SeatAnswer(
            NamedDivision division,
            PartialDate from,
            @Nullable String source,
            @Nullable Vacated vacated,
            long event) {}

    /**
     * The end of a seat within its year.
     *
     * @param from first period without it
     * @param event sequence of its entry, for a withdrawal
     */
    public record Vacated(PartialDate from, String reason, long event) {}

    /** The fiscal years on record, the earliest first. */
    public static List<YearAnswer> years(Question question) {
        return question.rows().all(new SubcommitteeView()).stream()
                .map(row -> new YearAnswer(row.year().toString(), divisions(seats(row, question))))
                .toList();
    }

    /** The seats of one year; empty where the year is not on record. */
    public static Optional<YearSeats> find(Question question, FiscalYear year) {
        return question.rows()
                .find(new SubcommitteeView(), SubcommitteeKey.of(year))
                .map(row -> answer(row, question));
    }

    private static YearSeats answer(SubcommitteeRow row, Question question) {
        DivisionNames names = DivisionNames.of(question);
        List<Seat> seats = seats(row, question);
        return new YearSeats(
                row.year().toString(),
                heldOn(row.year(), question),
                divisions(seats),
                seats.stream()
                        .sorted(Comparator.comparingInt((Seat seat) -> names.order(seat.division()))
                                .thenComparing(Seat::division)
                                .thenComparingLong(Seat::event))
                        .map(seat -> answer(seat, row.year(), names, question))
                        .toList(),
                row.version());
    }

    private static List<Seat> seats(SubcommitteeRow row, Question question) {
        LocalDate day = heldOn(row.year(), question);
        return day == null ? row.seats().seats() : row.seats().heldOn(day);
    }

    private static @Nullable LocalDate heldOn(FiscalYear year, Question question) {
        LocalDate factDate = question.factDate();
        return factDate != null && factDate.isAfter(year.last()) ? year.last() : factDate;
    }

    private static long divisions(List<Seat> seats) {
        return seats.stream().map(Seat::division).distinct().count();
    }

    private static SeatAnswer answer(Seat seat, FiscalYear year, DivisionNames names, Question question) {
        Seat.Vacation end = seat.vacated();
        LocalDate last = end == null ? year.last() : end.from().first().minusDays(1);
        LocalDate first = seat.from().first();
        LocalDate asked = question.day().isBefore(first) ? first : question.day();
        return new SeatAnswer(
                names.on(asked.isAfter(last) ? last : asked, seat.division()),
                seat.from(),
                seat.source(),
                end == null ? null : new Vacated(end.from(), end.reason(), end.event()),
                seat.event());
    }
}
