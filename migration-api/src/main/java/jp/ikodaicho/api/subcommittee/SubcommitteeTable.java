package jp.ikodaicho.api.subcommittee;

import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;

/** The seats of a fiscal year as a table to take away: the lines of the page. */
final class SubcommitteeTable {

    private SubcommitteeTable() {}

    static Table of(Texts t, SubcommitteePageView view) {
        List<Column<SubcommitteePageView.Line>> columns = new ArrayList<>();
        columns.add(Column.text(t.of("board.division"), SubcommitteePageView.Line::name));
        columns.add(Column.text(
                view.compared() ? t.of("subcommittee.change", "other", view.other()) : t.of("subcommittee.seat"),
                SubcommitteePageView.Line::change));
        columns.add(Column.text(t.of("subcommittee.note"), SubcommitteePageView.Line::note));
        return Table.of(t.of("subcommittee.title", "year", view.year()), columns, view.lines());
    }
}
