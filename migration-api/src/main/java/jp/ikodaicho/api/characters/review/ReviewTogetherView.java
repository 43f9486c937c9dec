package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.characters.review.CurrentView.Hidden;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page before many are recorded together: every pair once more.
 *
 * @param told how many, of how much use, in words
 * @param proxy for whom, in words; empty for oneself
 */
public record ReviewTogetherView(
        String title, Link list, String told, List<Pair> pairs, String proxy, String action, List<Hidden> hidden) {

    /** An external character and what it will be recorded as. */
    public record Pair(
            String code,
            @Nullable String picture,
            String standard,
            @Nullable String glyph,
            String resultClass,
            String used) {}
}
