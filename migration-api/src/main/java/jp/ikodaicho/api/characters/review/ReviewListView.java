package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.characters.review.ReviewView.Select;
import jp.ikodaicho.api.characters.review.ReviewView.Told;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a queue shows: many with the candidate each would be decided as, to be chosen and then looked at once more.
 *
 * @param one the same queue one by one
 * @param base the character all are forms of; empty for any
 * @param action where the choice is sent to
 * @param hidden what goes with it
 * @param problem why the last choice was refused
 */
public record ReviewListView(
        String title,
        Link home,
        ReviewView.Progress progress,
        List<Select> selects,
        @Nullable String clear,
        Link one,
        String base,
        Told told,
        Rows page,
        String action,
        List<Hidden> hidden,
        @Nullable String problem) {

    /**
     * The rows of one page.
     *
     * @param shown how many the filter takes, in words
     * @param every the same page with all chosen that can be
     * @param further the next page; null after the last
     */
    public record Rows(
            List<Row> rows,
            String shown,
            Link every,
            @Nullable Link further) {

        /** Whether this person can choose any. */
        public boolean chooses() {
            return rows.stream().anyMatch(row -> !row.pick().isEmpty());
        }
    }

    /**
     * A character.
     *
     * @param pick what is sent where it is chosen; empty where it is to be decided one by one
     * @param candidate the one it would be decided as; null where there is none
     * @param href its page, one by one
     */
    public record Row(
            String pick,
            String code,
            @Nullable String picture,
            @Nullable CandidateView candidate,
            String reading,
            String used,
            String standing,
            String href,
            boolean chosen) {}
}
