package jp.ikodaicho.api.published;

import java.util.List;
import jp.ikodaicho.domain.published.events.PublishedBody;

/**
 * Looks bodies up by part of their name as people type it: blanks, and the small ヶ for the large ケ, make no difference. Only
 * the search is so lenient; which body is meant is then said by its published name, code point by code point.
 */
final class BodySearch {

    /** No more than this many are found. */
    static final int MOST = 50;

    private BodySearch() {}

    /** Those whose prefecture and name contain the text, in the order of the file; none for a blank text. */
    static List<PublishedBody> of(List<PublishedBody> bodies, String text) {
        String sought = lenient(text);
        return sought.isEmpty()
                ? List.of()
                : bodies.stream()
                        .filter(body -> lenient(body.prefecture() + body.name()).contains(sought))
                        .limit(MOST)
                        .toList();
    }

    private static String lenient(String text) {
        return text.replaceAll("[\\s\u3000]+", "").replace('ヶ', 'ケ');
    }
}
