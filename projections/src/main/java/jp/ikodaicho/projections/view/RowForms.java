package jp.ikodaicho.projections.view;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which form the rows of each view were written. */
public final class RowForms {

    private static final String UNKNOWN = "unknown";

    private final JdbcClient jdbc;

    public RowForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that there is something to hold; fails for the second of two servers that do it at once. */
    public void prepare(View<?, ?> view) {
        jdbc.sql("insert into view_form (view_name, form) select :view, :form"
                        + " where not exists (select 1 from view_form where view_name = :view)")
                .param("view", view.name())
                .param("form", UNKNOWN)
                .update();
    }

    /**
     * The form on record, held for this transaction: another server that asks waits. Empty where none is, as in a database
     * that is new or of a version that kept none.
     */
    public Optional<String> hold(View<?, ?> view) {
        return jdbc.sql("select form from view_form where view_name = ? for update")
                .param(view.name())
                .query(String.class)
                .optional()
                .filter(form -> !form.equals(UNKNOWN));
    }

    /** Records in which form the rows are now. */
    public void keep(View<?, ?> view, String form) {
        jdbc.sql("update view_form set form = ? where view_name = ?")
                .params(form, view.name())
                .update();
    }
}
