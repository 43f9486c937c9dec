package jp.ikodaicho.api.characters.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.shared.Decimal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a form of the review sends: which character in which version, with a key of its own, and what was shown. */
record ReviewSent(ReviewTerms terms, FormValues values) {

    private static final int MOST_SHOWN = 50;
    private static final int LONGEST = 200;
    private static final Pattern SHOWN = Pattern.compile("((?:MJ|GJ)[0-9]{6})(?:=([01](?:\\.[0-9]{1,9})?))?");

    static ReviewSent of(Screen screen, String division, MultiValueMap<String, String> typed) {
        return new ReviewSent(ReviewTerms.of(division, typed.toSingleValueMap()), new FormValues(typed, screen.t()));
    }

    String character() {
        return values.typed(ReviewForms.CHARACTER);
    }

    String trail() {
        return values.typed(ReviewForms.TRAIL);
    }

    String next() {
        return values.typed(ReviewForms.NEXT);
    }

    String catalogue() {
        return values.typed(ReviewForms.CATALOGUE);
    }

    /** For whom it is entered, if for somebody else. */
    @Nullable
    String onBehalfOf() {
        String typed = values.typed(ReviewForms.ON_BEHALF_OF);
        return typed.isBlank() ? null : typed;
    }

    /** The ground of a candidate as it was on the page; null where there was none. */
    @Nullable
    String ground(String standard) {
        String shown = values.typed(ReviewForms.GROUND + standard);
        return shown.isBlank()
                ? null
                : shown.substring(
                        0, shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length()))));
    }

    /** The candidates that were on the page, in its order. */
    List<ShownCandidate> shown() {
        return Arrays.stream(values.typed(ReviewForms.SHOWN).split(","))
                .map(SHOWN::matcher)
                .filter(Matcher::matches)
                .limit(MOST_SHOWN)
                .map(candidate -> new ShownCandidate(
                        candidate.group(1), candidate.group(2) == null ? null : Decimal.parse(candidate.group(2))))
                .toList();
    }

    /** The request as the recorder takes it: the same form sent again is the same entry. */
    Sent sent(Screen screen, String form) {
        String key = values.typed(ReviewForms.COMMAND);
        String what = "reviews/" + form + values.query(screen.frame().token().name(), "to", ReviewForms.TRAIL);
        return new Sent(
                screen.asked().municipality(),
                values.typed(ReviewForms.SEEN),
                key.isBlank() ? null : key,
                Sha256.of(what.getBytes(StandardCharsets.UTF_8)));
    }
}
