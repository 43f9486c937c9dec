package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormField.Kind;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Texts;

/** The fields of everything that can be entered on a review; each has a name of its own, since all are on one page. */
record ReviewForms(Texts t, FormValues values) {

    /** What every form sends besides its fields. */
    static final String CHARACTER = "character";

    static final String SEEN = "seen";
    static final String COMMAND = "command";
    static final String NEXT = "onto";
    static final String TRAIL = "trail";
    static final String STANDARD = "standard";
    static final String CLASS = "resultClass";
    static final String SHOWN = "shown";
    static final String CATALOGUE = "catalogue";
    static final String ON_BEHALF_OF = "onBehalfOf";

    /** Before the id of a candidate: its ground as it is shown. */
    static final String GROUND = "ground.";

    FormField reason(boolean required) {
        return field("reason", Kind.AREA, required);
    }

    FormField document() {
        return field("document", Kind.LINE, false);
    }

    FormField noneReason() {
        return field("noneReason", Kind.AREA, true);
    }

    FormField holdReason() {
        return field("holdReason", Kind.AREA, true);
    }

    FormField until() {
        return new FormField("until", Kind.DATE, true, t.of("reviews.field.until"), t.of("form.date-hint"));
    }

    FormField comment() {
        return field("comment", Kind.AREA, false);
    }

    FormField approvalDocument() {
        return field("approvalDocument", Kind.LINE, false);
    }

    FormField returnReason() {
        return field("returnReason", Kind.AREA, true);
    }

    FormField reopenReason() {
        return field("reopenReason", Kind.AREA, true);
    }

    private FormField field(String name, Kind kind, boolean required) {
        return new FormField(name, kind, required, t.of("reviews.field." + name), "");
    }

    /** Fields with what was typed into them. */
    List<FieldView> shown(FormField... fields) {
        return FieldView.of(List.of(fields), values);
    }
}
