package jp.ikodaicho.api.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.Progress;
import jp.ikodaicho.projections.business.Progress.BusinessProgress;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the body itself has on record beside what was published of it; neither overwrites the other.
 *
 * @param factDate the day its records are counted for: the last of the month published, or the fact date asked for
 * @param steps by its own records
 * @param differs whether they differ anywhere; absent where it has none
 */
record OwnRecords(
        LocalDate factDate, Progress.Steps steps, @Nullable Boolean differs, List<Figure> businesses) {

    /**
     * A business in both.
     *
     * @param own steps done of 40 by its own records; absent where it has none
     * @param published steps done of 40 as published
     * @param differs whether the two differ; absent where there is only one of them
     */
    record Figure(
            String business,
            @Nullable Integer own,
            int published,
            @Nullable Boolean differs) {}

    static OwnRecords of(Asked asked, PartialDate month, Comparison comparison) {
        LocalDate factDate = asked.question().factDate();
        LocalDate day = factDate == null ? month.last() : factDate;
        Progress progress = Progress.of(new Question(asked.question().rows(), day, day));
        Map<String, BusinessProgress> own =
                progress.businesses().stream().collect(Collectors.toMap(BusinessProgress::id, Function.identity()));
        List<Figure> figures = comparison.businesses().stream()
                .map(published -> figure(published, own.get(published.business())))
                .toList();
        Boolean differs = progress.steps().rate() == null
                ? null
                : figures.stream().anyMatch(figure -> Boolean.TRUE.equals(figure.differs()));
        return new OwnRecords(day, progress.steps(), differs, figures);
    }

    private static Figure figure(Comparison.BusinessFigure published, @Nullable BusinessProgress own) {
        StepCounts counts = own == null ? null : own.stepCounts();
        Integer done = counts == null || counts.rate() == null ? null : counts.completed() + counts.notApplicable();
        return new Figure(published.business(), done, published.done(), done == null ? null : done != published.done());
    }
}
