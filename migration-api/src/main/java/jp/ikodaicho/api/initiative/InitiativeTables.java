package jp.ikodaicho.api.initiative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.initiative.IndicatorAnswer;
import jp.ikodaicho.projections.initiative.InitiativeAnswer;
import jp.ikodaicho.projections.initiative.InitiativeQueries;
import jp.ikodaicho.projections.initiative.MilestoneAnswer;
import org.jspecify.annotations.Nullable;

/** Initiatives, milestones and indicators as tables to take away, in the order of their pages. */
final class InitiativeTables {

    private InitiativeTables() {}

    static Table all(Screen screen) {
        Texts t = screen.t();
        return Table.of(
                t.of("initiative.title"),
                List.of(
                        Column.<InitiativeAnswer>text(t.of("initiative.number"), row -> text(row.number())),
                        Column.text(t.of("initiative.name"), InitiativeAnswer::title),
                        Column.text(
                                t.of("initiative.priority"), row -> row.priority() ? t.of("initiative.priority") : ""),
                        Column.text(t.of("business.status"), row -> t.label(row.status())),
                        Column.text(t.of("board.division"), InitiativeTables::division),
                        Column.amount(t.of("initiative.milestones"), InitiativeTables::milestones),
                        Column.amount(t.of("initiative.overdue-count"), row -> BigDecimal.valueOf(overdue(row)))),
                InitiativeQueries.all(screen.asked().question()));
    }

    private static String division(InitiativeAnswer initiative) {
        return initiative.division() == null ? "" : initiative.division().name();
    }

    private static BigDecimal milestones(InitiativeAnswer initiative) {
        return BigDecimal.valueOf(initiative.milestones().size());
    }

    /** How many milestones are past their date. */
    static long overdue(InitiativeAnswer initiative) {
        return initiative.milestones().stream()
                .filter(milestone -> milestone.timeliness() != Timeliness.IN_TIME)
                .count();
    }

    static Table milestones(Texts t, InitiativeAnswer initiative) {
        String due = t.of("initiative.due");
        return Table.of(
                initiative.title(),
                List.of(
                        Column.<MilestoneAnswer>text(t.of("initiative.milestone"), MilestoneAnswer::title),
                        Column.text(t.of("business.status"), row -> t.label(row.status())),
                        Column.text(t.of("export.lateness"), row -> lateness(row.timeliness(), t)),
                        Column.date(t.of("export.from", "name", due), row -> start(row.date())),
                        Column.date(t.of("export.to", "name", due), row -> end(row.date())),
                        Column.date(t.of("initiative.reached"), row -> end(row.reachedOn())),
                        Column.text(t.of("initiative.note"), row -> text(row.note()))),
                initiative.milestones());
    }

    private static String lateness(Timeliness timeliness, Texts t) {
        return switch (timeliness) {
            case IN_TIME -> "";
            case LATE -> t.of("timeliness.late");
            case OVERDUE_WITHOUT_RECORD -> t.of("timeliness.overdue");
        };
    }

    private static @Nullable PartialDate start(@Nullable MilestoneDate date) {
        return date instanceof MilestoneDate.Period period ? period.start() : null;
    }

    private static @Nullable PartialDate end(@Nullable MilestoneDate date) {
        return date == null ? null : date.end();
    }

    static Table indicators(Texts t, InitiativeAnswer initiative) {
        return Table.of(
                initiative.title() + " " + t.of("initiative.indicators"),
                List.of(
                        Column.<IndicatorAnswer>text(t.of("initiative.indicator"), IndicatorAnswer::name),
                        Column.text(t.of("initiative.of"), row -> text(row.of())),
                        Column.date(t.of("initiative.on"), IndicatorAnswer::on),
                        Column.amount(
                                t.of("initiative.value"), row -> row.value().value()),
                        Column.text(t.of("initiative.unit"), IndicatorAnswer::unit),
                        Column.text(
                                t.of("initiative.note"), row -> row.current() ? "" : t.of("initiative.superseded"))),
                initiative.indicators());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
