package jp.ikodaicho.api.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as it is shown: with what was typed, and what is wrong with it.
 *
 * @param error null where nothing is wrong
 */
public record FieldView(
        FormField field, String value, @Nullable String error) {

    public static List<FieldView> of(List<FormField> fields, FormValues values) {
        return fields.stream().map(field -> of(field, values)).toList();
    }

    public static FieldView of(FormField field, FormValues values) {
        return new FieldView(field, values.typed(field.name()), values.mistake(field.name()));
    }

    public boolean isArea() {
        return field.kind() == FormField.Kind.AREA;
    }

    public boolean isCheck() {
        return field.kind() == FormField.Kind.CHECK;
    }

    /** Ids of what describes it: the mistake first, then the hint. */
    public @Nullable String describedBy() {
        String ids = (error == null ? "" : field.name() + "-error ")
                + (field.hint().isEmpty() ? "" : field.name() + "-hint");
        return ids.isBlank() ? null : ids.strip();
    }
}
