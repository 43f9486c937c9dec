package jp.ikodaicho.api.business;

import java.time.format.TextStyle;
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

    private static String bothCalendars(PartialDate date, Texts t) {
        if (date instanceof PartialDate.Day(var day)) {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, t.locale());
            return t.day(day) + "（" + day + " " + weekday + "）";
        }
        return t.date(date) + "（" + date.text() + "）";
    }
}
