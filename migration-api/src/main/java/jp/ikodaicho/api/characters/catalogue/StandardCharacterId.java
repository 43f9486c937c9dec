package jp.ikodaicho.api.characters.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Identity of a standard character: {@code MJ} (文字情報基盤) or {@code GJ} (追加文字 of 行政事務標準文字) and six digits. Never a
 * code point: many characters share one, some have none.
 */
public record StandardCharacterId(String value) implements Comparable<StandardCharacterId> {

    private static final Pattern FORM = Pattern.compile("(MJ|GJ)[0-9]{6}");

    /** Throws {@link IllegalArgumentException} for what is no id. */
    public StandardCharacterId {
        if (!isId(value)) {
            throw new IllegalArgumentException("no id of a standard character: " + value);
        }
    }

    /** Whether a text has the form of an id; whether there is such a character only the {@link Catalogue} knows. */
    public static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** The name its glyph has in the fonts, e.g. {@code mj026190}. */
    public String glyphName() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(StandardCharacterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
