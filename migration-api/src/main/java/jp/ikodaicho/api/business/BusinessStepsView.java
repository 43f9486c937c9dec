package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one business's steps shows: how they stand, and, for those who may, the form to report them.
 *
 * @param rate 完了率 with its fraction, in words
 * @param counts how many are in which status, in words
 * @param problem why a report was refused, if it was
 * @param fields of the form; empty for those who may only look
 * @param seen version the form builds on
 */
public record BusinessStepsView(
        String title,
        String business,
        String home,
        String all,
        String rate,
        String counts,
        String definition,
        List<Group> groups,
        String action,
        @Nullable String problem,
        List<FormValues.Mistake> mistakes,
        List<FieldView> fields,
        String seen) {

    /** Whether this person may report from this page. */
    public boolean isForm() {
        return !fields.isEmpty();
    }

    /** Steps of one phase, or ten of them where the list names none. */
    public record Group(String title, List<Line> steps) {}

    /**
     * A step.
     *
     * @param kind name of the status's colours
     * @param reported the date it is the status of; empty where nothing was ever said
     */
    public record Line(
            int number, String name, String kind, String sign, String status, String reported, List<Choice> choices) {}

    /** A status to choose. */
    public record Choice(String value, String label, boolean chosen) {}
}
