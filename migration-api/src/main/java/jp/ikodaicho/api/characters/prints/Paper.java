package jp.ikodaicho.api.characters.prints;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.api.characters.Attribution;
import jp.ikodaicho.api.characters.prints.PaperView.Cell;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;

/** A paper put together: its rows are dealt out to sheets of A4. */
final class Paper {

    /** Rows on a sheet: 18 mm each under the heading of the first. */
    static final int ROWS = 10;

    private final Screen screen;
    private final Texts t;
    private final List<PaperView.Fact> facts = new ArrayList<>();

    Paper(Screen screen) {
        this.screen = screen;
        this.t = screen.t();
    }

    /** A line above the table, unless there is nothing to say. */
    Paper fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new PaperView.Fact(t.of(key), value));
        }
        return this;
    }

    /**
     * The words of a kind of paper.
     *
     * @param key before {@code .title}, {@code .lead} and {@code .none}
     * @param headings keys of the columns
     */
    record Kind(String key, List<String> headings, boolean sealed) {}

    <R> PaperView of(Kind kind, List<R> rows, Function<R, List<Cell>> cells) {
        return new PaperView(
                t.of(kind.key() + ".title"),
                screen.frame().link("characters/progress"),
                t.of("characters.progress.title"),
                t.of(kind.key() + ".lead", "n", rows.size()),
                List.copyOf(facts),
                kind.sealed() ? seals() : List.of(),
                kind.headings().stream().map(heading -> t.of(heading)).toList(),
                sheets(rows, cells),
                rows.isEmpty() ? t.of(kind.key() + ".none") : "",
                Attribution.LINE);
    }

    private List<String> seals() {
        return List.of(t.of("paper.seal.head"), t.of("paper.seal.chief"), t.of("paper.seal.clerk"));
    }

    private <R> List<PaperView.Sheet> sheets(List<R> rows, Function<R, List<Cell>> cells) {
        List<PaperView.Sheet> sheets = new ArrayList<>();
        int of = (rows.size() + ROWS - 1) / ROWS;
        for (int i = 0; i < of; i++) {
            List<R> some = rows.subList(i * ROWS, Math.min(rows.size(), (i + 1) * ROWS));
            sheets.add(new PaperView.Sheet(
                    t.of("paper.sheet", "n", i + 1, "of", of),
                    some.stream().map(cells).toList()));
        }
        return sheets;
    }
}
