package jp.ikodaicho.api.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 和暦: dates as offices write them. The first year of an era is 元年. A fiscal year is named by the era of its first day,
 * except that 2019 began in 平成 and is called 令和元年度, as offices did.
 */
public final class Wareki {

    private static final LocalDate REIWA = LocalDate.of(2019, 5, 1);
    private static final String[] LONG = {"令和", "平成", "昭和"};
    private static final String[] SHORT = {"R", "H", "S"};

    private Wareki() {}

    /** 令和7年11月21日. */
    public static String day(LocalDate day) {
        return year(day, LONG[era(day)]) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** R7.11.21, for tables. */
    public static String shortDay(LocalDate day) {
        return SHORT[era(day)] + yearOfEra(day) + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    /** 令和7年1月. */
    public static String month(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return year(last, LONG[era(last)]) + "年" + month.getMonthValue() + "月";
    }

    /** 令和5年度. */
    public static String fiscalYear(FiscalYear year) {
        LocalDate named = named(year);
        return year(named, LONG[era(named)]) + "年度";
    }

    /** R5年度, for tables. */
    public static String shortFiscalYear(FiscalYear year) {
        LocalDate named = named(year);
        return SHORT[era(named)] + yearOfEra(named) + "年度";
    }

    /** A date as precisely as it is known. */
    public static String date(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(LocalDate day) -> day(day);
            case PartialDate.Month(YearMonth month) -> month(month);
            case PartialDate.Year(FiscalYear year) -> fiscalYear(year);
        };
    }

    /** The same in the short form of tables. */
    public static String shortDate(PartialDate date) {
        return switch (date) {
            case PartialDate.Day(LocalDate day) -> shortDay(day);
            case PartialDate.Month(YearMonth month) -> {
                LocalDate last = month.atEndOfMonth();
                yield SHORT[era(last)] + yearOfEra(last) + "." + month.getMonthValue();
            }
            case PartialDate.Year(FiscalYear year) -> shortFiscalYear(year);
        };
    }

    private static LocalDate named(FiscalYear year) {
        return year.year() == REIWA.getYear() ? REIWA : year.first();
    }

    private static String year(LocalDate day, String era) {
        int year = yearOfEra(day);
        return era + (year == 1 ? "元" : Integer.toString(year));
    }

    private static int yearOfEra(LocalDate day) {
        return JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
    }

    /** Index of the era in the lists of names: 令和 3, 平成 2, 昭和 1 of the calendar. */
    private static int era(LocalDate day) {
        return 3 - JapaneseDate.from(day).getEra().getValue();
    }
}
