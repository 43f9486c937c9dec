package jp.ikodaicho.api.business;

import java.time.format.TextStyle;
import java.util.List;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;

/** What was typed into a field, as it was read: dates in both calendars. */
public final class FieldWords {

    private FieldWords() {}

    public static String of(FormField field, FormValues values, Texts t) {
        String typed = values.typed(field.name());
        return switch (field.kind()) {
            case CHECK -> t.of("form.yes");
            case LINE, AREA -> typed;
            case DATE -> {
                PartialDate date = values.date(field);
                yield date == null ? typed : bothCalendars(date, t);
            }
        };
    }

    /** What was typed into a form, a row for each field that was filled in. */
    public static List<EntryConfirmView.Row> rows(List<FormField> fields, FormValues values, Texts t) {
        return fields.stream()
                .filter(field -> !values.typed(field.name()).isBlank())
                .map(field -> new EntryConfirmView.Row(field.label(), of(field, values, t)))
                .toList();
    }

    private static String bothCalendars(PartialDate date, Texts t) {
        if (date instanceof PartialDate.Day(var day)) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, t.locale());
            return t.day(day) + "（" + day + " " + weekday + "）";
        }
        return t.date(date) + "（" + date.text() + "）";
    }
}
