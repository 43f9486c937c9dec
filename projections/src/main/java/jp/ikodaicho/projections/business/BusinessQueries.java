package jp.ikodaicho.projections.business;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;

/** The businesses of a body, one or all. */
public final class BusinessQueries {

    /** The 20 in the slides' order, then what is tracked beside them. */
    private static final Comparator<BusinessRow> ORDER = Comparator.comparingInt((BusinessRow row) -> {
                Integer number = row.registered().number();
                return number == null ? Integer.MAX_VALUE : number;
            })
            .thenComparing(BusinessRow::business);

    private BusinessQueries() {}

    public static List<BusinessAnswer> all(Question question) {
        References references = References.of(question.rows(), question.day());
        return rows(question).stream()
                .map(row -> BusinessAnswer.of(row, references, question))
                .toList();
    }

    public static Optional<BusinessAnswer> find(Question question, String business) {
        References references = References.of(question.rows(), question.day());
        return question.rows()
                .find(new BusinessView(), business)
                .map(row -> BusinessAnswer.of(row, references, question));
    }

    static List<BusinessRow> rows(Question question) {
        return question.rows().all(new BusinessView()).stream().sorted(ORDER).toList();
    }
}
