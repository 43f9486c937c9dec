package jp.ikodaicho.api.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * Dates as people type them: 令和7年11月21日, R7.11.21, 2025-11-21, 2025/11/21, a month or a fiscal year alone, in full-width
 * or half-width. What was left out stays left out: no day is invented. Only dates are folded this way, never other text.
 */
public final class DateInput {

    private static final Map<String, Integer> BEFORE =
            Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "r", 2018, "h", 1988, "s", 1925);
    private static final Pattern ERA =
            Pattern.compile("(令和|平成|昭和|[rhs])(元|\\d{1,2})(?:(年度)|[年./-](\\d{1,2})(?:月|[月./-](\\d{1,2})日?)?)");
    private static final Pattern WESTERN =
            Pattern.compile("()(\\d{4})(?:(年度)|[年./-](\\d{1,2})(?:月|[月./-](\\d{1,2})日?)?)");
    private static final Pattern COMPACT = Pattern.compile("()(\\d{4})()(\\d{2})(\\d{2})");
    private static final Pattern FISCAL = Pattern.compile("()fy(\\d{4})(年度)?()()");

    private DateInput() {}

    /** Reads a date; throws {@link DateFormatException} for what cannot be read, with the text as it was typed. */
    public static PartialDate read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        try {
            return Stream.of(ERA, WESTERN, COMPACT, FISCAL)
                    .map(form -> form.matcher(text))
                    .filter(Matcher::matches)
                    .findFirst()
                    .map(form -> PartialDate.parse(iso(form)))
                    .orElseThrow(() -> new DateFormatException(typed));
        } catch (DateFormatException e) {
            throw (DateFormatException) new DateFormatException(typed).initCause(e);
        }
    }

    private static String iso(Matcher form) {
        String digits = form.group(2);
        int year = BEFORE.getOrDefault(form.group(1), 0) + (digits.equals("元") ? 1 : Integer.parseInt(digits));
        String month = form.group(4);
        if (month == null || month.isEmpty()) {
            return "FY" + year;
        }
        String text = "%04d-%02d".formatted(year, Integer.parseInt(month));
        return form.group(5) == null ? text : text + "-%02d".formatted(Integer.parseInt(form.group(5)));
    }
}
