package jp.ikodaicho.api.characters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was read, to be looked at before it is recorded.
 *
 * @param refused why it cannot be recorded, null where it can
 * @param lines what is wrong with its lines
 * @param counts 追加, 変更, 削除, 変更なし
 * @param rows the first characters
 * @param columns which column of the file says what; empty where there is no table
 * @param asks whether a person has to say which column is which
 * @param chosen what was chosen, to be sent along
 */
public record ImportCheckView(
        String name,
        String file,
        String address,
        String back,
        @Nullable String refused,
        List<Line> lines,
        List<Line> warnings,
        List<Count> counts,
        List<Row> rows,
        List<Choice> columns,
        boolean asks,
        List<Hidden> chosen) {

    /** A line of the file, and what is to be said of it. */
    public record Line(String number, String message) {}

    /** How many characters something would happen to. */
    public record Count(String name, String count) {}

    /** A character; its picture as an address, null where none came. */
    public record Row(
            String code, @Nullable String picture, String base, String used, String proposal, String effect) {}

    /** Which column of the file a column of ours is. */
    public record Choice(String name, String label, List<Option> options) {}

    /** A column of the file. */
    public record Option(int place, String heading, boolean selected) {}

    /** A value of the form. */
    public record Hidden(String name, int value) {}
}
