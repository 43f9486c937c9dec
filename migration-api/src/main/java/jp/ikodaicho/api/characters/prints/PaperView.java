package jp.ikodaicho.api.characters.prints;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper of several sheets of A4.
 *
 * @param lead what it is about, in a sentence
 * @param facts to whom, from whom, by when
 * @param seals boxes for the seals of those who approve it on paper; empty for none
 * @param none what it says where there is no row; empty where there are some
 * @param attribution whose work the standard characters' lists are
 */
public record PaperView(
        String title,
        String home,
        String homeLabel,
        String lead,
        List<Fact> facts,
        List<String> seals,
        List<String> headings,
        List<Sheet> sheets,
        String none,
        String attribution) {

    /** A line above the table. */
    public record Fact(String label, String value) {}

    /** The rows of one sheet. */
    public record Sheet(String caption, List<List<Cell>> rows) {}

    /**
     * A cell: words, with a picture above them where there is one.
     *
     * @param picture address of a glyph
     * @param alt what it shows, for those who cannot see it; empty where the words say it
     */
    public record Cell(String text, @Nullable String picture, String alt) {

        static Cell of(String text) {
            return new Cell(text, null, "");
        }
    }
}
