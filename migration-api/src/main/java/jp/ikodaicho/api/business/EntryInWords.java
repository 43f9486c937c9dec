package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/** An entry on its way through its three pages, whatever it is about: what was typed, and the words for it. */
public interface EntryInWords {

    FormValues values();

    String title();

    /** Name of what it is about. */
    String about();

    /** The page it started from. */
    String home();

    String homeLabel();

    /** What was typed, in words. */
    List<EntryConfirmView.Row> rows();

    /** The form again, on what is on record now, with what was typed. */
    String again();

    EntryConfirmView confirmView(String command, List<EntryAnswer.Alert> alerts);

    /** Template of the form. */
    String form();

    /**
     * What the form shows.
     *
     * @param problem why the entry was refused, if it was
     */
    Object formView(@Nullable String problem);

    /** The same of an entry refused for what is to be seen on another page. */
    default Object formView(@Nullable String problem, String see) {
        Object form = formView(problem);
        return form instanceof EntryFormView view ? view.see(see) : form;
    }
}
