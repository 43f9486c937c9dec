package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.business.Board;

/** The numbers above the matrix: each says what it counts, and leads to what it counts. */
final class BoardStats {

    private final Screen screen;
    private final Texts t;
    private final Board board;

    BoardStats(Screen screen, Board board) {
        this.screen = screen;
        this.t = screen.t();
        this.board = board;
    }

    List<BoardView.Stat> all() {
        Board.Counts counts = board.firstClass();
        return List.of(
                live(),
                of("done", counts.byStatus().getOrDefault(PhaseStatus.DONE, 0L), PhaseStatus.DONE.name()),
                of("late", counts.late(), "late"),
                of("overdue", counts.overdueWithoutRecord(), "overdue"),
                of("unplanned", counts.byStatus().getOrDefault(PhaseStatus.UNPLANNED, 0L), "UNPLANNED"),
                of("recheck", counts.recheck(), "recheck"));
    }

    /** システム移行率: businesses whose go-live is done. */
    private BoardView.Stat live() {
        long live = board.businesses().stream()
                .filter(business -> business.phase(Phase.GO_LIVE).status() == PhaseStatus.DONE)
                .count();
        return new BoardView.Stat(
                t.of("stat.live"),
                Long.toString(live),
                t.of("stat.live-unit", "all", board.businesses().size()),
                t.of("stat.live-note"),
                "",
                null);
    }

    private BoardView.Stat of(String name, long count, String status) {
        boolean warns = count > 0 && (name.equals("late") || name.equals("overdue") || name.equals("recheck"));
        return new BoardView.Stat(
                t.of("stat." + name),
                Long.toString(count),
                t.of("stat.cells-unit", "all", board.firstClass().cells()),
                t.of("stat." + name + "-note"),
                warns ? name : "",
                count == 0 ? null : screen.frame().link("board", Map.of(BoardFilter.STATUS, status)));
    }
}
