package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a package's return files shows.
 *
 * @param summary how many decisions wait, in words
 * @param make the page to make the next file; null where the person may not or nothing waits
 * @param home the page it is reached from
 * @param problem why a file was not made, if it was not
 */
public record ReturnFilesView(
        String title,
        String summary,
        @Nullable String make,
        String home,
        String homeLabel,
        @Nullable String problem,
        List<Line> files,
        String attribution) {

    /**
     * A file.
     *
     * @param offers what can be recorded of it, empty where the person may only look
     */
    public record Line(
            int number,
            String made,
            String by,
            long rows,
            String sha256,
            String loaded,
            String verified,
            String reopened,
            String csv,
            String xlsx,
            List<Offer> offers) {}

    /** A link. */
    public record Offer(String label, String href) {}
}
