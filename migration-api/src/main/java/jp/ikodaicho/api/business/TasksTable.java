package jp.ikodaicho.api.business;

import java.math.BigDecimal;
import java.util.List;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.business.Tasks;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.tasks.AllTasks;

/** A division's work as a table to take away, in the order of its page: the most urgent first. */
final class TasksTable {

    private TasksTable() {}

    static Table of(Screen screen, DivisionAnswer division) {
        Texts t = screen.t();
        return Table.of(
                t.of("tasks.of", "division", division.name()),
                columns(t),
                AllTasks.of(screen.asked().question(), division.id()));
    }

    /** How much each division has to do. */
    static Table divisions(Screen screen) {
        Texts t = screen.t();
        return Table.of(
                t.of("tasks.title"),
                List.of(
                        Column.<DivisionLoad>text(
                                t.of("board.division"), load -> load.division().name()),
                        Column.amount(t.of("tasks.open-count"), load -> BigDecimal.valueOf(load.open())),
                        Column.amount(t.of("tasks.overdue-count"), load -> BigDecimal.valueOf(load.overdue()))),
                DivisionLoad.all(screen.asked().question()));
    }

    private static List<Column<Tasks.Task>> columns(Texts t) {
        return List.of(
                Column.text(
                        t.of("export.task"),
                        task -> task.count() == null ? task.title() : t.of("task.characters", "n", task.count())),
                Column.text(
                        t.of("business.phase"),
                        task -> task.phase() == null ? "" : t.label(task.phase().id())),
                Column.text(
                        t.of("business.status"),
                        task -> t.of("task." + task.kind().name())),
                Column.text(t.of("export.lateness"), task -> lateness(task.timeliness(), t)),
                Column.date(t.of("export.due"), Tasks.Task::due));
    }

    private static String lateness(Timeliness timeliness, Texts t) {
        return switch (timeliness) {
            case IN_TIME -> "";
            case LATE -> t.of("timeliness.late");
            case OVERDUE_WITHOUT_RECORD -> t.of("timeliness.overdue");
        };
    }
}
