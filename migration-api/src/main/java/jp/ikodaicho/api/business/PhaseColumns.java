package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;
import org.jspecify.annotations.Nullable;

/** The columns that say how a phase stands, in tables with a row per phase. */
final class PhaseColumns<R> {

    private final Texts t;
    private final Function<R, PhaseAnswer> phase;

    PhaseColumns(Texts t, Function<R, PhaseAnswer> phase) {
        this.t = t;
        this.phase = phase;
    }

    List<Column<R>> all() {
        List<Column<R>> columns = new ArrayList<>();
        columns.add(Column.text(
                t.of("business.phase"), row -> t.label(phase.apply(row).phase().id())));
        columns.add(Column.text(t.of("business.status"), row -> word(phase.apply(row))));
        columns.addAll(plans());
        columns.add(
                Column.date(t.of("business.started"), row -> phase.apply(row).startedOn()));
        columns.add(Column.date(t.of("business.completed"), row -> completedOn(phase.apply(row))));
        return List.copyOf(columns);
    }

    private List<Column<R>> plans() {
        return List.of(
                date(
                        "export.from",
                        "business.original",
                        row -> start(phase.apply(row).originalPlan())),
                date(
                        "export.to",
                        "business.original",
                        row -> end(phase.apply(row).originalPlan())),
                date(
                        "export.from",
                        "business.current",
                        row -> start(phase.apply(row).currentPlan())),
                date(
                        "export.to",
                        "business.current",
                        row -> end(phase.apply(row).currentPlan())));
    }

    private Column<R> date(String end, String plan, Function<R, @Nullable PartialDate> value) {
        return Column.date(t.of(end, "name", t.of(plan)), value);
    }

    private String word(PhaseAnswer cell) {
        String word = CellView.of(cell, t, "").word();
        return cell.recheck() ? word + " " + t.of("timeliness.recheck") : word;
    }

    private static @Nullable PartialDate start(PhaseAnswer.@Nullable Plan plan) {
        return plan == null ? null : plan.start();
    }

    private static @Nullable PartialDate end(PhaseAnswer.@Nullable Plan plan) {
        return plan == null ? null : plan.end();
    }

    private static @Nullable PartialDate completedOn(PhaseAnswer cell) {
        return cell.completion() == null ? null : cell.completion().completedOn();
    }
}
