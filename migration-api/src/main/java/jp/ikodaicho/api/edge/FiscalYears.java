package jp.ikodaicho.api.edge;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ikodaicho.domain.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Fiscal years as they come in: {@code FY2023}, {@code 2023}, and by era {@code R5} or {@code H31} (rest.md, identifiers). */
public final class FiscalYears {

    private static final Pattern WESTERN = Pattern.compile("(?:FY)?((?:19|20)\\d{2})");
    private static final Pattern ERA = Pattern.compile("([RH])([1-9]\\d?)");

    /** The year before the first of each era: 令和 began in 2019, 平成 in 1989. */
    private static final Map<String, Integer> BEFORE = Map.of("R", 2018, "H", 1988);

    /** The last year that has a written form. */
    private static final int LAST = 2099;

    private FiscalYears() {}

    /** Throws 400 {@code fiscal-year-form} for a form that is none of these. */
    public static FiscalYear required(String text) {
        Matcher western = WESTERN.matcher(text);
        if (western.matches()) {
            return new FiscalYear(Integer.parseInt(western.group(1)));
        }
        Matcher era = ERA.matcher(text);
        int year = era.matches() ? BEFORE.getOrDefault(era.group(1), 0) + Integer.parseInt(era.group(2)) : LAST + 1;
        if (year <= LAST) {
            return new FiscalYear(year);
        }
        throw new Problem(HttpStatus.BAD_REQUEST, "fiscal-year-form", Map.of("fiscalYear", text));
    }

    /** Null where none is asked for; throws 400 {@code fiscal-year-form} for a form that is none of these. */
    public static @Nullable FiscalYear read(@Nullable String text) {
        return text == null ? null : required(text);
    }
}
