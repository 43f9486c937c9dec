package jp.ikodaicho.api.business;

import java.util.List;

/**
 * The third page: what was recorded, and the way to take it back.
 *
 * @param alerts what looked odd about it
 * @param withdrawal the page that takes it back; empty where it cannot be taken back
 */
public record EntryDoneView(
        String title,
        String told,
        String home,
        String homeLabel,
        List<Line> lines,
        List<String> alerts,
        String withdrawal) {

    /** One event: its record number, and what it says. */
    public record Line(String record, String business, String text) {}
}
