package jp.ikodaicho.projections.business;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** 課の作業: what is open for a division on the day asked for, the most urgent first. */
public final class Tasks {

    private static final Comparator<Task> ORDER = Comparator.comparing((Task task) ->
                    task.due() == null ? LocalDate.MAX : task.due().last())
            .thenComparing(Task::business)
            .thenComparing(Task::phase);

    private Tasks() {}

    /** What makes a cell a task (product.md, 課の作業); 計画未記載 makes none. */
    public enum Kind {
        PLANNED,
        IN_PROGRESS,
        REOPENED,
        AWAITING_CONFIRMATION,
        RECHECK
    }

    /**
     * 作業.
     *
     * @param due end of the present plan, if there is one
     * @param source sequence, in the business, of the fact it comes from
     */
    public record Task(
            String division,
            String business,
            String businessName,
            Phase phase,
            Kind kind,
            Timeliness timeliness,
            @Nullable PartialDate due,
            long source) {}

    public static List<Task> of(Question question, String division) {
        return BusinessQueries.rows(question).stream()
                .filter(row ->
                        responsible(row, question).filter(division::equals).isPresent())
                .flatMap(row ->
                        Stream.of(Phase.values()).flatMap(phase -> task(division, row, phase, question).stream()))
                .sorted(ORDER)
                .toList();
    }

    private static Optional<String> responsible(BusinessRow row, Question question) {
        return row.responsible().on(question.day()).map(BusinessRow.Responsible::division);
    }

    private static Optional<Task> task(String division, BusinessRow row, Phase phase, Question question) {
        PhaseFacts facts = row.facts(phase).on(question.factDate());
        PhaseAnswer cell = PhaseAnswer.of(phase, facts, question.day());
        PhaseAnswer.Plan plan = cell.currentPlan();
        return kind(cell)
                .map(kind -> new Task(
                        division,
                        row.business(),
                        row.registered().name(),
                        phase,
                        kind,
                        cell.timeliness(),
                        plan == null ? null : plan.end(),
                        facts.facts().stream()
                                .mapToLong(PhaseFact::sequence)
                                .max()
                                .orElseThrow()));
    }

    private static Optional<Kind> kind(PhaseAnswer cell) {
        return switch (cell.status()) {
            case PLANNED -> Optional.of(Kind.PLANNED);
            case IN_PROGRESS -> Optional.of(Kind.IN_PROGRESS);
            case REOPENED -> Optional.of(Kind.REOPENED);
            case AWAITING_CONFIRMATION -> Optional.of(Kind.AWAITING_CONFIRMATION);
            case DONE -> cell.recheck() ? Optional.of(Kind.RECHECK) : Optional.empty();
            case UNPLANNED, SUSPENDED, NOT_APPLICABLE -> Optional.empty();
        };
    }
}
