package jp.ikodaicho.api.characters.review;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.page.FormValues;
import org.jspecify.annotations.Nullable;

/**
 * What a page of the review is asked for.
 *
 * @param id of the character; empty for the first
 * @param onTheWay whether the work led there rather than a link
 * @param told the entry to tell of; empty for none
 * @param trail the entries that can be taken back, the last first
 * @param place where in a list
 * @param values what was typed into a form that was refused
 * @param problem why it was refused
 */
record ReviewRequest(
        ReviewTerms terms,
        String id,
        boolean onTheWay,
        String told,
        List<String> trail,
        SearchTerms search,
        ReviewListPlace place,
        FormValues values,
        @Nullable String problem) {

    static final int MOST_STEPS_BACK = 5;

    static ReviewRequest of(ReviewTerms terms, Map<String, String> asked, FormValues values, @Nullable String problem) {
        String onto = asked.getOrDefault(ReviewForms.NEXT, "");
        return new ReviewRequest(
                terms,
                onto.isEmpty() ? asked.getOrDefault("id", "") : onto,
                !onto.isEmpty(),
                asked.getOrDefault("told", ""),
                trail(asked.getOrDefault(ReviewForms.TRAIL, "")),
                SearchTerms.of(asked),
                ReviewListPlace.of(asked),
                values,
                problem);
    }

    private static List<String> trail(String text) {
        return Arrays.stream(text.split(","))
                .filter(entry -> entry.matches("[0-9a-f-]{36}"))
                .limit(MOST_STEPS_BACK)
                .toList();
    }

    String trailText() {
        return String.join(",", trail);
    }
}
