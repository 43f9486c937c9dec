package jp.ikodaicho.projections.business;

import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.shared.StepFact;
import jp.ikodaicho.domain.business.shared.StepFacts;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.published.StepList;
import org.jspecify.annotations.Nullable;

/**
 * One of the 40 steps of a business as of the day asked for, by its name of that day.
 *
 * @param phase the phase it belongs to, where the list says so
 * @param status absent where nothing was ever said about it (記録なし)
 * @param statement who said so, and when
 */
public record StepAnswer(
        int step,
        String name,
        @Nullable Phase phase,
        @Nullable StepStatus status,
        @Nullable Statement statement) {

    /**
     * The report that gives a step its status.
     *
     * @param version the business's version after it, by which a correction is found in the history
     * @param occurredOn what date it is the status of; absent where none was given: the day of recording
     */
    public record Statement(
            long version,
            @Nullable PartialDate occurredOn,
            Instant recordedAt,
            String actor,
            @Nullable String source) {

        static Statement of(StepFact fact) {
            return new Statement(fact.sequence(), fact.occurredOn(), fact.recordedAt(), fact.actor(), fact.source());
        }
    }

    static List<StepAnswer> all(StepFacts counting, StepList list) {
        return list.steps().stream().map(step -> of(step, counting)).toList();
    }

    private static StepAnswer of(ListedStep step, StepFacts counting) {
        StepFact last = counting.last(step.step()).orElse(null);
        return new StepAnswer(
                step.step(),
                step.name(),
                step.phase(),
                last == null ? null : last.statuses().of(step.step()).orElse(null),
                last == null ? null : Statement.of(last));
    }
}
