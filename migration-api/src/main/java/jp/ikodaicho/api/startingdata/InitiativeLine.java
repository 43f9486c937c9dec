package jp.ikodaicho.api.startingdata;

import java.util.List;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative 取組 with its milestones and what was measured of it.
 *
 * @param number as the office counts it, e.g. I09
 * @param priority 重点取組事項
 * @param division the division it belongs to, if the source names one
 * @param source where it was read; the file's source if not given
 * @param decidedOn when its milestones were planned: they count from the first day of that period
 * @param finishedOn when it was finished as a whole, if the source says so
 */
public record InitiativeLine(
        String id,
        @Nullable String number,
        String title,
        @Nullable String description,
        boolean priority,
        @Nullable String division,
        @Nullable String source,
        @Nullable PartialDate decidedOn,
        @Nullable MilestoneDate finishedOn,
        List<MilestoneLine> milestones,
        List<IndicatorLine> indicators) {

    public InitiativeLine {
        Required.key(id);
        Required.text("title", title);
        milestones = Required.listOrEmpty(milestones);
        indicators = Required.listOrEmpty(indicators);
    }

    /**
     * A milestone.
     *
     * @param date when it is due; null where the source gives no date
     * @param alternative name of the decision it is one way of
     * @param source where it was read and what of it is inferred; the initiative's source if not given
     * @param reachedOn when it was reached, if the source says so
     */
    public record MilestoneLine(
            String id,
            String title,
            @Nullable MilestoneDate date,
            @Nullable String alternative,
            @Nullable String note,
            @Nullable String source,
            @Nullable MilestoneDate reachedOn) {
        public MilestoneLine {
            Required.key(id);
            Required.text("title", title);
        }
    }

    /**
     * A value of an indicator; several lines of one id are several values of it.
     *
     * @param value as printed, in quotes
     * @param of whom or what it was measured of
     * @param on the day, month or fiscal year it stands for; null where the source gives none
     */
    public record IndicatorLine(
            String id,
            String name,
            Decimal value,
            String unit,
            @Nullable String of,
            @Nullable PartialDate on,
            @Nullable String source) {
        public IndicatorLine {
            Required.key(id);
            Required.text("name", name);
            Required.field("value", value);
            Required.text("unit", unit);
        }
    }
}
