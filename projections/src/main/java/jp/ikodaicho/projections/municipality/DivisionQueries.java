package jp.ikodaicho.projections.municipality;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.projections.view.Question;

/** The divisions of a body in the organisation's order, named as on the day asked for. */
public final class DivisionQueries {

    private DivisionQueries() {}

    /**
     * A division.
     *
     * @param exists whether it exists on that day: established and not abolished
     */
    public record DivisionAnswer(String id, String name, int order, boolean exists, long version) {}

    public static List<DivisionAnswer> all(Question question) {
        return question.rows().all(new DivisionView()).stream()
                .sorted(Comparator.comparingInt(DivisionRow::order).thenComparing(DivisionRow::division))
                .map(row -> answer(row, question))
                .toList();
    }

    public static Optional<DivisionAnswer> find(Question question, String division) {
        return question.rows().find(new DivisionView(), division).map(row -> answer(row, question));
    }

    private static DivisionAnswer answer(DivisionRow row, Question question) {
        return new DivisionAnswer(
                row.division(), row.name(question.day()), row.order(), row.exists(question.day()), row.version());
    }
}
