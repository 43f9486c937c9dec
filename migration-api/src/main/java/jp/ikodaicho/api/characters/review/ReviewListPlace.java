package jp.ikodaicho.api.characters.review;

import java.util.Map;

/**
 * Where in a list a page is.
 *
 * @param from how many are on pages before
 * @param every whether all are chosen that can be
 */
record ReviewListPlace(int from, boolean every) {

    static final String FROM = "from";
    static final String EVERY = "every";

    static ReviewListPlace of(Map<String, String> asked) {
        String from = asked.getOrDefault(FROM, "");
        return new ReviewListPlace(from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0, asked.containsKey(EVERY));
    }
}
