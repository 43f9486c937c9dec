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
     * @param successors what came after it
     * @param predecessors what it came after
     */
    public record DivisionAnswer(
            String id,
            String name,
            int order,
            boolean exists,
            List<SuccessionAnswer> successors,
            List<SuccessionAnswer> predecessors,
            long version) {}

    public static List<DivisionAnswer> all(Question question) {
        List<DivisionRow> rows = rows(question);
        References names = References.of(question.rows(), question.day());
        return rows.stream().map(row -> answer(row, rows, names, question)).toList();
    }

    public static Optional<DivisionAnswer> find(Question question, String division) {
        return all(question).stream()
                .filter(answer -> answer.id().equals(division))
                .findFirst();
    }

    /** The rows of all divisions, in the organisation's order. */
    public static List<DivisionRow> rows(Question question) {
        return question.rows().all(new DivisionView()).stream()
                .sorted(Comparator.comparingInt(DivisionRow::order).thenComparing(DivisionRow::division))
                .toList();
    }

    private static DivisionAnswer answer(DivisionRow row, List<DivisionRow> all, References names, Question question) {
        return new DivisionAnswer(
                row.division(),
                row.name(question.day()),
                row.order(),
                row.exists(question.day()),
                SuccessionAnswer.after(row, names, question).toList(),
                all.stream()
                        .flatMap(other -> SuccessionAnswer.before(row.division(), other, names, question))
                        .toList(),
                row.version());
    }
}
