package jp.ikodaicho.api.initiative;

import java.util.List;

/** What the page of an initiative shows. */
public record InitiativePageView(
        String title,
        String description,
        String status,
        String division,
        String source,
        List<Milestone> milestones,
        List<Indicator> indicators) {

    /**
     * A milestone.
     *
     * @param due empty where no date is on record
     * @param alternative the decision it is one way of, in words
     * @param changes every plan after the first
     */
    public record Milestone(
            String title,
            String status,
            String due,
            String reached,
            String alternative,
            String note,
            List<String> changes) {}

    /**
     * A value.
     *
     * @param of whom or what it was measured of
     */
    public record Indicator(String name, String of, String on, String value, String remark) {}
}
