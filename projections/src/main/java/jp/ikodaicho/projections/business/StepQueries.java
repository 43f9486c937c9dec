package jp.ikodaicho.projections.business;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.shared.StepFacts;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.projections.published.StepList;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** The official steps of a business, or of all businesses of a body. */
public final class StepQueries {

    private StepQueries() {}

    /**
     * A business with its 40 steps.
     *
     * @param version its version, as in the ETag
     */
    public record BusinessSteps(String id, String name, long version, StepCounts stepCounts, List<StepAnswer> steps) {}

    /**
     * A line of the table of businesses and steps.
     *
     * @param number place among the 20; absent outside them
     * @param statuses by number of the step; none of a step about which nothing was ever said
     */
    public record Line(
            String id,
            @Nullable Integer number,
            String name,
            StepCounts stepCounts,
            Map<Integer, StepStatus> statuses) {}

    public static Optional<BusinessSteps> find(Question question, String business, StepList list) {
        return question.rows().find(new BusinessView(), business).map(row -> {
            StepFacts counting = row.steps().on(question.factDate());
            return new BusinessSteps(
                    row.business(),
                    row.registered().name(),
                    row.version(),
                    StepCounts.of(counting.statuses()),
                    StepAnswer.all(counting, list));
        });
    }

    /** The 20 in the slides' order, then what is tracked beside them. */
    public static List<Line> table(Question question) {
        return BusinessQueries.rows(question).stream()
                .map(row -> {
                    StepStatuses statuses = row.steps().on(question.factDate()).statuses();
                    return new Line(
                            row.business(),
                            row.registered().number(),
                            row.registered().name(),
                            StepCounts.of(statuses),
                            said(statuses));
                })
                .toList();
    }

    private static Map<Integer, StepStatus> said(StepStatuses statuses) {
        Map<Integer, StepStatus> said = new TreeMap<>();
        for (int step = 1; step <= StepMark.STEPS; step++) {
            int number = step;
            statuses.of(step).ifPresent(status -> said.put(number, status));
        }
        return said;
    }
}
