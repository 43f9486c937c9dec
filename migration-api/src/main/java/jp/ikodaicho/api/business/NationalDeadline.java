package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.ikodaicho.api.page.Texts;

/**
 * 国の移行期限（基本方針）: the end of fiscal year 2025, set by the basic policy of October 2022; the Act itself has no deadline
 * (domain.md §2.1).
 */
final class NationalDeadline {

    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private NationalDeadline() {}

    /** The date, and how many days it is off on the day asked for. */
    static String told(LocalDate day, Texts t) {
        long days = ChronoUnit.DAYS.between(day, DAY);
        String key = days < 0 ? "deadline.over" : "deadline.ahead";
        return t.of(key, "date", t.day(DAY), "days", Math.abs(days));
    }
}
