package jp.ikodaicho.api.initiative;

import java.util.List;

/** The initiatives of a body. */
public record InitiativesView(List<Line> initiatives) {

    /**
     * An initiative.
     *
     * @param overdue how many milestones are past their date, in words; empty for none
     */
    public record Line(
            String number,
            String title,
            String href,
            String priority,
            String status,
            String division,
            int milestones,
            String overdue) {}
}
