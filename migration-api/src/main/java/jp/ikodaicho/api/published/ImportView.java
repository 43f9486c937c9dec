package jp.ikodaicho.api.published;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * What the page 公表資料の取込 shows: what was imported, and the form for another file.
 *
 * @param told what was just imported, null for nothing
 * @param refused why a file was refused, null where none was
 * @param lines what is wrong with its lines
 */
public record ImportView(
        @Nullable String told,
        @Nullable String refused,
        List<Line> lines,
        List<FormValues.Mistake> mistakes,
        FieldView month,
        @Nullable String fileMistake,
        List<Imported> months) {

    /** A line of a refused file. */
    public record Line(String number, String message) {}

    /** A month that was imported. */
    public record Imported(String month, String bodies, String when, String who, int revisions, String sha256) {}
}
