package jp.ikodaicho.domain.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A number exactly as it was given: 63.0 is not 63, and 75.99 is never a binary fraction near it. Text in JSON, so that no
 * reader of the log or of an answer rounds it.
 */
public record Decimal(BigDecimal value) {

    /** What its text looks like: at most 15 digits, a point, at most 9 more. */
    public static final String FORM = "-?(0|[1-9]\\d{0,14})(\\.\\d{1,9})?";

    /** Reads {@code 75.99}; throws {@link NumberFormatException} for anything else, also for {@code 1e3} or {@code 007}. */
    @JsonCreator
    public static Decimal parse(String text) {
        if (!text.matches(FORM)) {
            throw new NumberFormatException("not a decimal number of the form 75.99: " + text);
        }
        return new Decimal(new BigDecimal(text));
    }

    @JsonValue
    public String text() {
        return value.toPlainString();
    }
}
