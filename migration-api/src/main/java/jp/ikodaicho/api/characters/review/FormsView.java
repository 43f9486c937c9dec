package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * What can be entered on a character.
 *
 * @param base address of the page, below which the forms are sent
 * @param query the filter, at the end of every such address
 * @param hidden what every form sends
 * @param classes for the candidates, A to D
 * @param without for none of them, E and F
 * @param proxy for whom it is entered, in words; empty for oneself
 * @param problem why what was sent was refused
 */
public record FormsView(
        String base,
        String query,
        List<Hidden> hidden,
        boolean decides,
        boolean approves,
        boolean reopens,
        List<ClassChoice> classes,
        List<ClassChoice> without,
        Fields fields,
        String proxy,
        List<FormValues.Mistake> mistakes,
        @Nullable String problem) {

    /** A class to choose. */
    public record ClassChoice(String letter, String word, boolean chosen) {}

    /** The fields of each form. */
    public record Fields(
            List<FieldView> reason,
            List<FieldView> none,
            List<FieldView> hold,
            List<FieldView> approval,
            List<FieldView> sendBack,
            List<FieldView> reopening) {}

    /** Whether something that was sent was refused. */
    public boolean refused() {
        return problem != null || !mistakes.isEmpty();
    }

    /** Whether a field is filled in wrongly. */
    public boolean isWrong(String field) {
        return mistakes.stream().anyMatch(mistake -> mistake.field().equals(field));
    }

    /** Where a form is sent to. */
    public String action(String form) {
        return base + "/" + form + query;
    }
}
