package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.Board;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;
import org.jspecify.annotations.Nullable;

/** The matrix as a table to take away: a row per business shown, three columns per phase shown. */
final class BoardTable {

    private final Texts t;
    private final BoardFilter filter;

    private BoardTable(Texts t, BoardFilter filter) {
        this.t = t;
        this.filter = filter;
    }

    static Table of(Texts t, BoardFilter filter, Board board) {
        List<BusinessAnswer> shown = Stream.concat(board.businesses().stream(), board.outside().stream())
                .filter(filter::shows)
                .toList();
        return Table.of(t.of("board.title"), new BoardTable(t, filter).columns(), shown);
    }

    private List<Column<BusinessAnswer>> columns() {
        List<Column<BusinessAnswer>> columns = new ArrayList<>(List.of(
                Column.text(t.of("board.package"), this::systemPackage),
                Column.text(t.of("board.vendor"), BoardTable::vendor),
                Column.text(t.of("board.business"), BusinessAnswer::name),
                Column.text(t.of("board.division"), this::division),
                Column.text(t.of("board.division-confirmed"), this::confirmed),
                Column.text(t.of("late-migration.title"), business -> LateMigrationWords.full(business, t))));
        Arrays.stream(Phase.values()).filter(filter::shows).forEach(phase -> columns.addAll(columns(phase)));
        return columns;
    }

    private List<Column<BusinessAnswer>> columns(Phase phase) {
        String name = t.label(phase.id());
        return List.of(
                Column.text(name, business -> word(business.phase(phase))),
                Column.date(t.of("board.plan-end", "phase", name), business -> planEnd(business.phase(phase))),
                Column.date(t.of("board.completed-on", "phase", name), business -> completedOn(business.phase(phase))));
    }

    private String word(PhaseAnswer cell) {
        String word = CellView.of(cell, t, "").word();
        return cell.recheck() ? word + " " + t.of("timeliness.recheck") : word;
    }

    private static @Nullable PartialDate planEnd(PhaseAnswer cell) {
        return cell.currentPlan() == null ? null : cell.currentPlan().end();
    }

    private static @Nullable PartialDate completedOn(PhaseAnswer cell) {
        return cell.completion() == null ? null : cell.completion().completedOn();
    }

    private String systemPackage(BusinessAnswer business) {
        return business.systemPackage() == null
                ? t.of("board.no-package")
                : business.systemPackage().name();
    }

    private static String vendor(BusinessAnswer business) {
        return business.systemPackage() == null || business.systemPackage().vendor() == null
                ? ""
                : business.systemPackage().vendor().name();
    }

    private String division(BusinessAnswer business) {
        return business.responsibleDivision() == null
                ? t.of("board.no-division")
                : business.responsibleDivision().name();
    }

    private String confirmed(BusinessAnswer business) {
        return business.responsibleDivision() == null
                ? ""
                : t.of(business.responsibleDivision().confirmed() ? "board.confirmed" : "board.unconfirmed");
    }
}
