package jp.ikodaicho.api.published;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import org.springframework.http.HttpStatus;

/** Months as they come in: {@code 2026-01}. */
final class Months {

    private Months() {}

    /** Throws 400 {@code month-form} for a text that is no month. */
    static YearMonth read(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}")) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw (Problem) problem(text).initCause(e);
        }
        throw problem(text);
    }

    private static Problem problem(String text) {
        return new Problem(HttpStatus.BAD_REQUEST, "month-form", Map.of("month", text));
    }
}
