package jp.ikodaicho.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as precisely as it is known, never more: a day, a month or a fiscal year (product.md: never invent a day).
 * The written form is the precision, and comes back as it was given. It stands for the closed interval from
 * {@link #first()} to {@link #last()}.
 */
public sealed interface PartialDate {

    LocalDate first();

    LocalDate last();

    @JsonValue
    String text();

    /** Reads {@code 2024-06-30}, {@code 2024-06} or {@code FY2024}; throws {@link DateFormatException}. */
    @JsonCreator
    static PartialDate parse(String text) {
        try {
            if (text.startsWith("FY")) {
                return new Year(FiscalYear.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}")) {
                return new Month(YearMonth.parse(text));
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return new Day(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            throw (DateFormatException) new DateFormatException(text).initCause(e);
        }
        throw new DateFormatException(text);
    }

    static PartialDate of(LocalDate day) {
        return new Day(day);
    }

    /** A day. */
    record Day(LocalDate first) implements PartialDate {
        @Override
        public LocalDate last() {
            return first;
        }

        @Override
        public String text() {
            return first.toString();
        }
    }

    /** A month, no day known. */
    record Month(YearMonth month) implements PartialDate {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public String text() {
            return month.toString();
        }
    }

    /** A fiscal year, no month known. */
    record Year(FiscalYear year) implements PartialDate {
        @Override
        public LocalDate first() {
            return year.first();
        }

        @Override
        public LocalDate last() {
            return year.last();
        }

        @Override
        public String text() {
            return year.toString();
        }
    }
}
