package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * The first of the three pages of an entry: what is to be recorded.
 *
 * @param about name of the business or package
 * @param now the status as it is, and the present plan, in words
 * @param problem why the entry was refused, if it was
 * @param see the page on which what it was refused for is to be seen, if there is one
 * @param members the businesses of a package, empty for a single business
 * @param seen version the form builds on
 */
public record EntryFormView(
        String title,
        String about,
        String now,
        String home,
        String homeLabel,
        String action,
        @Nullable String problem,
        @Nullable String see,
        List<FormValues.Mistake> mistakes,
        List<FieldView> fields,
        List<Member> members,
        @Nullable FieldView exceptReason,
        String seen) {

    EntryFormView see(String page) {
        return new EntryFormView(
                title,
                about,
                now,
                home,
                homeLabel,
                action,
                problem,
                page,
                mistakes,
                fields,
                members,
                exceptReason,
                seen);
    }

    /** A business of the package, with its status; left out where its box is checked. */
    public record Member(String id, String name, String kind, String sign, String status, boolean leftOut) {}
}
