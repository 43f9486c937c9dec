package jp.ikodaicho.projections.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;

/** The initiatives of a body, one or all. */
public final class InitiativeQueries {

    /** By number, then what has none. */
    private static final Comparator<InitiativeAnswer> ORDER = Comparator.comparing(
                    InitiativeAnswer::number, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(InitiativeAnswer::id);

    private InitiativeQueries() {}

    public static List<InitiativeAnswer> all(Question question) {
        References references = References.of(question.rows(), question.day());
        return question.rows().all(new InitiativeView()).stream()
                .map(row -> InitiativeAnswer.of(row, references, question))
                .sorted(ORDER)
                .toList();
    }

    public static Optional<InitiativeAnswer> find(Question question, String initiative) {
        References references = References.of(question.rows(), question.day());
        return question.rows()
                .find(new InitiativeView(), initiative)
                .map(row -> InitiativeAnswer.of(row, references, question));
    }
}
