package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a form's fields say; what cannot be read becomes a mistake of its values. */
final class FactReader {

    /** Boxes of a package's form: businesses the entry is not for. */
    static final String EXCEPT = "except";

    /** Why they are left out. */
    static final String EXCEPT_REASON = "exceptReason";

    private static final PartialDate UNREAD = PartialDate.parse("FY1900");

    private final FormValues values;
    private final Map<String, FormField> fields;

    FactReader(FormValues values, List<FormField> fields) {
        this.values = values;
        this.fields = fields.stream().collect(Collectors.toMap(FormField::name, Function.identity()));
    }

    /** A date that must be there; some date where it is not, which is a mistake already. */
    PartialDate need(String name) {
        @Nullable PartialDate date = date(name);
        return date == null ? UNREAD : date;
    }

    String given(String name) {
        @Nullable String text = text(name);
        return text == null ? "" : text;
    }

    @Nullable
    PartialDate date(String name) {
        @Nullable FormField field = fields.get(name);
        return field == null ? null : values.date(field);
    }

    @Nullable
    String text(String name) {
        @Nullable FormField field = fields.get(name);
        return field == null ? null : values.text(field);
    }

    /** For whom it is entered (代理入力). */
    @Nullable
    String onBehalf() {
        return text(FactForm.ON_BEHALF_OF);
    }

    @Nullable
    List<EvidenceBody> evidence() {
        @Nullable String reference = text("evidence");
        return reference == null ? null : List.of(new EvidenceBody(reference, null, null));
    }

    @Nullable
    Boolean contract() {
        return fields.containsKey("existingContract") ? values.isChecked("existingContract") : null;
    }

    @Nullable
    List<Except> except() {
        List<String> left = values.all(EXCEPT);
        if (left.isEmpty()) {
            return null;
        }
        @Nullable FormField field = fields.get(EXCEPT_REASON);
        @Nullable String reason = field == null ? null : values.text(field);
        return left.stream()
                .map(business -> new Except(business, reason == null ? "" : reason))
                .toList();
    }
}
