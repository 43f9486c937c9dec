package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.domain.characters.shared.ResultClass;

/**
 * A character chosen in a list, as it was shown: its version, the candidate, the class A or B.
 *
 * @param version sequence of its last event
 */
record ReviewPick(String character, long version, String standard, ResultClass resultClass) {

    static final String NAME = "pick";

    /** As many as are decided in one entry. */
    static final int MOST = 50;

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9][a-z0-9-]{0,63})~([0-9]{1,18})~((?:MJ|GJ)[0-9]{6})~([AB])");

    /** Whether there are some, and no more than one entry takes. */
    static boolean isOneEntry(List<ReviewPick> picks) {
        return !picks.isEmpty() && picks.size() <= MOST;
    }

    /** As it stands in a form. */
    String text() {
        return character + "~" + version + "~" + standard + "~" + resultClass;
    }

    static Optional<ReviewPick> of(String text) {
        Matcher pick = FORM.matcher(text);
        return pick.matches()
                ? Optional.of(new ReviewPick(
                        pick.group(1),
                        Long.parseLong(pick.group(2)),
                        pick.group(3),
                        ResultClass.valueOf(pick.group(4))))
                : Optional.empty();
    }

    /** All of a form, each character once. */
    static List<ReviewPick> of(FormValues values) {
        return values.all(NAME).stream()
                .distinct()
                .flatMap(text -> of(text).stream())
                .toList();
    }
}
