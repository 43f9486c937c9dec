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
import jp.ikodaicho.projections.municipality.DivisionTaskView;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** 課の作業 of the matrix and by name: what is open for a division on the day asked for, the most urgent first. */
public final class Tasks {

    public static final Comparator<Task> ORDER = Comparator.comparing((Task task) ->
                    task.due() == null ? LocalDate.MAX : task.due().last())
            .thenComparing(Task::subject)
            .thenComparing(Task::phase, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Tasks() {}

    /** What makes something a task (product.md, 課の作業); 計画未記載 makes none. */
    public enum Kind {
        PLANNED,
        IN_PROGRESS,
        REOPENED,
        AWAITING_CONFIRMATION,
        RECHECK,
        /** A task by name, no cell of the matrix. */
        NAMED,

        /** The pending characters of the division's queue: one task with a count. */
        CHARACTERS
    }

    /**
     * 作業.
     *
     * @param subject the business, or the named task, it is about
     * @param title name of that business or task
     * @param phase absent for a named task
     * @param due end of the present plan or term, if there is one
     * @param source sequence, in the subject, of the fact it comes from; absent where it comes from many
     * @param count how many it is about; absent where it is about one
     */
    public record Task(
            String division,
            Kind kind,
            String subject,
            String title,
            @Nullable Phase phase,
            Timeliness timeliness,
            @Nullable PartialDate due,
            @Nullable Long source,
            @Nullable Long count) {}

    /** The open work of all divisions, the most urgent first. */
    public static List<Task> all(Question question) {
        return Stream.concat(cells(question), named(question)).sorted(ORDER).toList();
    }

    private static Stream<Task> named(Question question) {
        return question.rows().all(new DivisionTaskView()).stream()
                .filter(row -> row.isOpen(question.factDate()))
                .map(row -> new Task(
                        row.division(),
                        Kind.NAMED,
                        row.task(),
                        row.title(),
                        null,
                        Timeliness.ofTerm(row.due(), question.day()),
                        row.due(),
                        row.version(),
                        null));
    }

    private static Stream<Task> cells(Question question) {
        return BusinessQueries.rows(question).stream()
                .flatMap(row -> responsible(row, question).stream()
                        .flatMap(division -> Stream.of(Phase.values())
                                .flatMap(phase -> task(division, row, phase, question).stream())));
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
                        kind,
                        row.business(),
                        row.registered().name(),
                        phase,
                        cell.timeliness(),
                        plan == null ? null : plan.end(),
                        facts.facts().stream()
                                .mapToLong(PhaseFact::sequence)
                                .max()
                                .orElseThrow(),
                        null));
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
