package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.business.Board;
import jp.ikodaicho.projections.business.Progress;
import jp.ikodaicho.projections.characters.ReviewProgress;
import org.jspecify.annotations.Nullable;

/**
 * The numbers above the matrix: the three numbers of progress, then the first-class cells counted. Each says what it counts, and
 * leads to what it counts.
 */
final class BoardStats {

    private final Screen screen;
    private final Texts t;
    private final Board board;
    private final ReviewProgress.@Nullable Left characters;

    BoardStats(Screen screen, Board board, ReviewProgress.@Nullable Left characters) {
        this.screen = screen;
        this.t = screen.t();
        this.board = board;
        this.characters = characters;
    }

    List<BoardView.Stat> all() {
        Board.Counts counts = board.firstClass();
        return Stream.of(
                        progress().stream(),
                        characters().stream(),
                        Stream.of(
                                of("done", counts.byStatus().getOrDefault(PhaseStatus.DONE, 0L), "●"),
                                of("late", counts.late(), "▲"),
                                of("overdue", counts.overdueWithoutRecord(), "△"),
                                of("unplanned", counts.byStatus().getOrDefault(PhaseStatus.UNPLANNED, 0L), "・"),
                                of("recheck", counts.recheck(), "！"),
                                of("replanned", replanned(), "◆"),
                                of(BoardFilter.LATE_MIGRATION, lateMigrations(), "◇")))
                .flatMap(stats -> stats)
                .filter(stat -> !stat.label().equals(t.of("stat." + BoardFilter.LATE_MIGRATION)) || stat.href() != null)
                .toList();
    }

    /** 文字の確認, where there is something to review. */
    private Optional<BoardView.Stat> characters() {
        return Optional.ofNullable(characters)
                .map(left -> new BoardView.Stat(
                        t.of("stat.characters"),
                        Long.toString(left.all()),
                        t.of("stat.characters-unit"),
                        t.of("stat.characters-note"),
                        "",
                        "",
                        screen.frame().link("characters/progress")));
    }

    private long replanned() {
        return board.businesses().stream()
                .flatMap(business -> Phase.FIRST_CLASS.stream().map(business::phase))
                .filter(CellView::isReplanned)
                .count();
    }

    private long lateMigrations() {
        return board.businesses().stream()
                .filter(business -> business.lateMigration() != null)
                .count();
    }

    /** Each with its own definition, so that none is taken for another. */
    private List<BoardView.Stat> progress() {
        Progress progress = Progress.of(screen.asked().question());
        StepsView.Figure all = ProgressNumbers.allTwenty(progress, t);
        String href = progress.allTwenty().complete() == null ? null : filtered("not-live");
        return List.of(steps(progress.steps()), live(progress.live()), stat("all", all, "", href));
    }

    private BoardView.Stat steps(Progress.Steps steps) {
        String exact = t.of("rate.fraction", "n", steps.done(), "of", steps.of());
        return stat(
                "steps",
                ProgressNumbers.steps(steps, t),
                " " + exact,
                screen.frame().link("steps"));
    }

    private BoardView.Stat live(Progress.Live live) {
        StepsView.Figure figure = ProgressNumbers.live(live, t);
        return live.live() == null
                ? stat("live", figure, "", null)
                : new BoardView.Stat(
                        t.of("stat.live"),
                        live.live().toString(),
                        t.of("stat.live-unit", "all", live.of()),
                        figure.definition(),
                        "",
                        "",
                        filtered("live"));
    }

    private BoardView.Stat stat(String name, StepsView.Figure number, String unit, @Nullable String href) {
        return new BoardView.Stat(t.of("stat." + name), number.value(), unit, number.definition(), "", "", href);
    }

    private String filtered(String status) {
        return screen.frame().link("board", Map.of(BoardFilter.STATUS, status));
    }

    private BoardView.Stat of(String name, long count, String sign) {
        boolean warns = count > 0 && List.of("late", "overdue", "recheck").contains(name);
        return new BoardView.Stat(
                t.of("stat." + name),
                Long.toString(count),
                name.equals("done")
                        ? t.of("stat.cells-unit", "all", board.firstClass().cells())
                        : "",
                t.of("stat." + name + "-note"),
                warns ? name : "",
                sign,
                count == 0 ? null : filtered(name));
    }
}
