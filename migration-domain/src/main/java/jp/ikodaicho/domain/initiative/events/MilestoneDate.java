package jp.ikodaicho.domain.initiative.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When a milestone is due, or was reached, as precisely as it is known and never more: within a day, month or fiscal year
 * ({@code 2024-06}), over a period ({@code 2023-07/2023-12}), or by the end of one ({@code by:2023-10}). The precision of each
 * end is the form it was given in, and comes back so (rest.md, identifiers). No date on record is null.
 */
public sealed interface MilestoneDate {

    String BY = "by:";
    String BETWEEN = "/";

    /** The day, month or fiscal year with which it ends; it is over after the last day of that. */
    PartialDate end();

    @JsonValue
    String text();

    /** The one day, month or fiscal year it is; null for a period and for "by". */
    default @Nullable PartialDate single() {
        return null;
    }

    /** Reads one of the three forms; throws {@link DateFormatException}. */
    @JsonCreator
    static MilestoneDate parse(String text) {
        if (text.startsWith(BY)) {
            return new By(PartialDate.parse(text.substring(BY.length())));
        }
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? new Within(PartialDate.parse(text))
                : new Period(
                        PartialDate.parse(text.substring(0, between)), PartialDate.parse(text.substring(between + 1)));
    }

    /** Some time within a day, month or fiscal year. */
    record Within(PartialDate end) implements MilestoneDate {
        @Override
        public PartialDate single() {
            return end;
        }

        @Override
        public String text() {
            return end.text();
        }
    }

    /** From the first day of one to the last day of another. */
    record Period(PartialDate start, PartialDate end) implements MilestoneDate {
        @Override
        public String text() {
            return start.text() + BETWEEN + end.text();
        }
    }

    /** At any time up to its end まで. */
    record By(PartialDate end) implements MilestoneDate {
        @Override
        public String text() {
            return BY + end.text();
        }
    }
}
