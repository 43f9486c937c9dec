package jp.ikodaicho.projections.business;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** 工程表: per business and phase 当初計画, 現計画, 実績 and every re-plan between, all or those of one fiscal year. */
public final class Timeline {

    private Timeline() {}

    /** One line of the timeline. */
    public record Line(String business, String name, Phase phase, PhaseAnswer now, List<PhaseAnswer.Plan> plans) {}

    /** Lines of every phase that has a plan or an actual, in the order of businesses and phases. */
    public static List<Line> of(Question question, @Nullable FiscalYear year) {
        return BusinessQueries.rows(question).stream()
                .flatMap(row -> lines(row, question))
                .filter(line -> year == null || touches(line, year))
                .toList();
    }

    private static Stream<Line> lines(BusinessRow row, Question question) {
        return Arrays.stream(Phase.values())
                .map(phase -> line(row, phase, question))
                .filter(line -> !line.plans().isEmpty() || line.now().startedOn() != null || isDone(line));
    }

    private static boolean isDone(Line line) {
        return line.now().completion() != null;
    }

    private static Line line(BusinessRow row, Phase phase, Question question) {
        PhaseFacts facts = row.facts(phase).on(question.factDate());
        return new Line(
                row.business(),
                row.registered().name(),
                phase,
                PhaseAnswer.of(phase, facts, question.day()),
                facts.all(PhasePlanned.class).map(PhaseAnswer.Plan::of).toList());
    }

    private static boolean touches(Line line, FiscalYear year) {
        PhaseAnswer.Completion completion = line.now().completion();
        return line.plans().stream().anyMatch(plan -> touches(plan.start(), plan.end(), year))
                || touches(line.now().startedOn(), line.now().startedOn(), year)
                || (completion != null && touches(null, completion.completedOn(), year));
    }

    private static boolean touches(@Nullable PartialDate start, @Nullable PartialDate end, FiscalYear year) {
        if (end == null) {
            return false;
        }
        PartialDate first = start == null ? end : start;
        return !first.first().isAfter(year.last()) && !end.last().isBefore(year.first());
    }
}
