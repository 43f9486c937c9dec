package jp.ikodaicho.api.business;

import java.util.List;

/**
 * What the page of a division's work shows.
 *
 * @param summary how much there is to do, in words
 */
public record TasksView(String division, String summary, String all, List<Group> groups) {

    /** Tasks of one urgency. */
    public record Group(String title, String kind, List<Line> tasks) {}

    /**
     * A task.
     *
     * @param offers what can be entered on it, empty where the person may only look
     */
    public record Line(String title, String href, String what, String due, List<BusinessDetailView.Offer> offers) {}
}
