package jp.ikodaicho.domain.characters.shared;

import java.util.Locale;

/**
 * What an external character is known by: its package and its code there. The same code means another character in another
 * package (domain.md §4.6), so neither is enough alone, and a code point never is.
 *
 * @param code as the vendor writes it, e.g. {@code U+E000}, {@code F040}, {@code TK010049}
 */
public record CharacterKey(String systemPackage, String code) {

    private static final int LONGEST = 64;

    /** Whether a vendor's code can be kept: 1 to 24 letters, digits and plus signs. */
    public static boolean isCode(String code) {
        return code.matches("[0-9A-Za-z+]{1,24}");
    }

    /** The key of its aggregate: package and code, in lower case. */
    public String text() {
        String text = systemPackage + "-" + code.toLowerCase(Locale.ROOT).replace("+", "");
        if (!isCode(code) || text.length() > LONGEST) {
            throw new IllegalArgumentException("not a code of a package: " + systemPackage + " " + code);
        }
        return text;
    }
}
