package jp.ikodaicho.api.business;

import java.util.List;

/**
 * Somebody was faster: what was entered beside what has been recorded meanwhile.
 *
 * @param again the form with what was entered, on the present state
 */
public record EntryConflictView(
        String title,
        String about,
        String home,
        String homeLabel,
        List<EntryConfirmView.Row> mine,
        List<Since> since,
        String again) {

    /** What was recorded meanwhile. */
    public record Since(String business, String what, String who, String when) {}
}
