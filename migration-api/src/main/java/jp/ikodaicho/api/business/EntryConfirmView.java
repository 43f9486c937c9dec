package jp.ikodaicho.api.business;

import java.util.List;

/**
 * The second page: what was read, to be looked at before it is recorded.
 *
 * @param rows what will be recorded, in words
 * @param businesses what it will be recorded for
 * @param alerts what looks odd about it, which does not keep anybody from recording it
 * @param hidden what is sent beside the values
 * @param action where to, with the values: whatever comes of it has them in its address
 * @param back the form with these values
 * @param here this page, for the way back after signing in again
 */
public record EntryConfirmView(
        String title,
        String about,
        String home,
        String homeLabel,
        List<Row> rows,
        List<String> businesses,
        List<String> alerts,
        List<Hidden> hidden,
        String action,
        String back,
        String here) {

    /** A line of what will be recorded. */
    public record Row(String label, String value) {}

    /** A value to send. */
    public record Hidden(String name, String value) {}

    /** What every entry sends beside its values: the version it rests on, and its own key. */
    public static List<Hidden> hidden(String seen, String command) {
        return List.of(new Hidden(EntryFlow.SEEN, seen), new Hidden(EntryFlow.COMMAND, command));
    }
}
