package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.characters.review.ReviewView.Link;

/**
 * Two persons on the same character.
 *
 * @param mine what this one entered
 * @param since what the other recorded, who and when
 * @param ways on; one without an address is advice
 */
public record ReviewConflictView(
        String title, Link home, String character, List<CurrentView.Fact> mine, List<String> since, List<Link> ways) {}
