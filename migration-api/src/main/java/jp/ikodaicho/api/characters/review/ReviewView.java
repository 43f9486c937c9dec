package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.business.BoardView;
import org.jspecify.annotations.Nullable;

/**
 * What the page 文字の確認 shows, one by one.
 *
 * @param home the work of the division, from which the page is reached
 * @param clear the queue with no filter; null where none is set
 * @param list the same queue as a list
 * @param told what was recorded last
 * @param queue those around the current one
 * @param shown how many the filter takes, in words
 * @param current null where there is none
 * @param nothing why there is none and what comes next
 */
public record ReviewView(
        String title,
        Link home,
        Progress progress,
        List<Select> selects,
        @Nullable String clear,
        Link list,
        Told told,
        List<Item> queue,
        String shown,
        @Nullable CurrentView current,
        List<Link> nothing) {

    /** Whether something that was sent was refused. */
    public boolean refused() {
        return current != null && current.forms().refused();
    }

    /**
     * How far the queue is.
     *
     * @param text how many are left of how many
     * @param done how many are decided
     */
    public record Progress(String text, long done, long total) {}

    /** A sentence and where it leads to; no address, no link. */
    public record Link(String text, String href) {}

    /** A filter. */
    public record Select(String name, String label, String all, List<BoardView.Choice> choices) {}

    /**
     * What was recorded last.
     *
     * @param text empty where nothing was
     * @param undo the entry that the next step back takes back; empty where there is none
     * @param trail the entries before it that can then be taken back
     * @param proxy for whom it is entered; empty for oneself
     * @param action where that is sent to
     */
    public record Told(String text, String undo, String trail, String proxy, String action) {}

    /** A character of the queue. */
    public record Item(
            String href, @Nullable String picture, String text, String code, String about, boolean current) {}
}
