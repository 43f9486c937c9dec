package jp.ikodaicho.api.characters.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 文字の確認の状況 shows.
 *
 * @param summary what is left, in words
 * @param approvals the characters that wait for the second person, in every queue; null where none does
 * @param packages the filter
 * @param clear the page without it; null where nothing is filtered
 */
public record ReviewProgressView(
        String summary,
        @Nullable Count approvals,
        List<Choice> packages,
        @Nullable String clear,
        List<Queue> queues,
        List<PackageLine> lines) {

    /** An option of the filter. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A number of characters.
     *
     * @param href the characters it counts; null where it counts none
     */
    public record Count(String value, @Nullable String href) {}

    /**
     * A division's queue.
     *
     * @param counts in the order of the headings
     * @param papers what can be printed for it
     * @param oldest for how long the one that has waited longest waits, in words
     */
    public record Queue(String division, List<Count> counts, String oldest, List<Count> papers) {}

    /** A package on its way to the cut-over. */
    public record PackageLine(String name, List<Count> counts, String state, boolean ready, List<Count> papers) {}
}
