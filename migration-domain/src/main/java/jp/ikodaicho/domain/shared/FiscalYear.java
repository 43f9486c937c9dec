package jp.ikodaicho.domain.shared;

import java.time.LocalDate;

/**
 * A Japanese fiscal year 年度: 1 April of {@code year} to 31 March of the next, both included.
 *
 * @param year calendar year of its first day
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    private static final String PREFIX = "FY";
    private static final int FIRST_MONTH = 4;

    /** Reads the form used in REST, {@code FY2023}; throws {@link DateFormatException} for anything else. */
    public static FiscalYear parse(String text) {
        if (!text.matches("FY(19|20)\\d{2}")) {
            throw new DateFormatException(text);
        }
        return new FiscalYear(Integer.parseInt(text.substring(PREFIX.length())));
    }

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year, FIRST_MONTH, 1);
    }

    public LocalDate last() {
        return first().plusYears(1).minusDays(1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return PREFIX + year;
    }
}
