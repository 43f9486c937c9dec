package jp.ikodaicho.api.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 工程表 shows; places are per cents as SVG writes them.
 *
 * @param today null where today is not on the axis
 * @param deadline null where the national date is not on the axis
 * @param fit how large the picture is printed, in per cent
 * @param legend number and name of each phase
 */
public record TimelineView(
        List<Year> years,
        List<Month> months,
        @Nullable String today,
        @Nullable String deadline,
        String deadlineText,
        List<String> legend,
        List<Row> rows,
        int fit,
        List<Line> table,
        boolean asTable,
        boolean allPhases,
        String tableHref,
        String chartHref,
        String phasesHref) {

    /** A fiscal year on the axis. */
    public record Year(String at, String label) {}

    /** A month on the axis. */
    public record Month(String at, String label) {}

    /**
     * A business.
     *
     * @param height of its picture in pixels
     * @param told the picture in a sentence, for who cannot see it
     * @param replans how often plans were changed, in words; empty for never
     */
    public record Row(
            String name, String href, String told, int height, List<Bar> bars, String replans, List<Replan> changes) {}

    /** A bar: a first plan (line), a present plan (box), or what was done. */
    public record Bar(String kind, String x, String width, int y, int height, String label) {}

    /** A change of plan. */
    public record Replan(String phase, String from, String to, String reason, String document) {}

    /** The same as a line of the table. */
    public record Line(
            String business,
            String phase,
            String status,
            String original,
            String current,
            String started,
            String completed,
            List<Replan> changes) {}
}
