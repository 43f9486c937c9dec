package jp.ikodaicho.api.characters.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A vendor's code as Unicode, where it is one: {@code U+9AD9} is 髙, {@code F040} and {@code TK010049} are nothing. */
final class CodeAsText {

    private static final Pattern UNICODE = Pattern.compile("(?i)u\\+([0-9a-f]{4,6})");

    private CodeAsText() {}

    static Optional<String> text(String code) {
        Matcher unicode = UNICODE.matcher(code);
        if (!unicode.matches()) {
            return Optional.empty();
        }
        int codePoint = Integer.parseInt(unicode.group(1), 16);
        return Character.isValidCodePoint(codePoint) && Character.isDefined(codePoint)
                ? Optional.of(Character.toString(codePoint))
                : Optional.empty();
    }
}
