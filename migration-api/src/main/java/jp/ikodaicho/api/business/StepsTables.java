package jp.ikodaicho.api.business;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.StepAnswer;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.business.StepQueries;
import jp.ikodaicho.projections.published.Fraction;
import org.jspecify.annotations.Nullable;

/** The tables of steps to take away, with the rows of their pages. */
final class StepsTables {

    private StepsTables() {}

    static Table all(Screen screen) {
        Texts t = screen.t();
        return Table.of(
                t.of("forty.title"),
                List.of(
                        Column.<StepQueries.Line>text(t.of("board.business"), StepQueries.Line::name),
                        count(word(StepStatus.COMPLETED, t), StepCounts::completed),
                        count(word(StepStatus.IN_PROGRESS, t), StepCounts::inProgress),
                        count(word(StepStatus.NOT_STARTED, t), StepCounts::notStarted),
                        count(word(StepStatus.NOT_APPLICABLE, t), StepCounts::notApplicable),
                        count(t.of("progress.none"), StepCounts::notRecorded),
                        Column.amount(
                                t.of("forty.rate"),
                                line -> decimal(line.stepCounts().rate()))),
                StepQueries.table(screen.asked().question()));
    }

    private static Column<StepQueries.Line> count(String heading, ToIntFunction<StepCounts> count) {
        return Column.amount(heading, line -> BigDecimal.valueOf(count.applyAsInt(line.stepCounts())));
    }

    private static @Nullable BigDecimal decimal(@Nullable Fraction rate) {
        return rate == null ? null : new BigDecimal(rate.decimal());
    }

    static Table of(Texts t, StepQueries.BusinessSteps business) {
        return Table.of(
                t.of("forty.of", "business", business.name()),
                List.of(
                        Column.<StepAnswer>amount(t.of("forty.number"), step -> BigDecimal.valueOf(step.step())),
                        Column.text(t.of("forty.step"), StepAnswer::name),
                        Column.text(
                                t.of("business.phase"),
                                step -> step.phase() == null
                                        ? ""
                                        : t.label(step.phase().id())),
                        Column.text(t.of("business.status"), step -> said(step, t)),
                        Column.date(t.of("history.occurred"), StepsTables::occurredOn),
                        Column.text(t.of("history.when"), step -> recordedAt(step, t))),
                business.steps());
    }

    private static String said(StepAnswer step, Texts t) {
        return step.status() == null ? t.of("progress.none") : word(step.status(), t);
    }

    private static @Nullable PartialDate occurredOn(StepAnswer step) {
        return step.statement() == null ? null : step.statement().occurredOn();
    }

    private static String recordedAt(StepAnswer step, Texts t) {
        return step.statement() == null ? "" : t.instant(step.statement().recordedAt());
    }

    /** The ministry's word for a status. */
    static String word(StepStatus status, Texts t) {
        return t.message("step-status." + status.name(), Map.of());
    }
}
