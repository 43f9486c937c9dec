package jp.ikodaicho.api.characters.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code point at which a font may have the character of a vendor's code. */
final class VendorCode {

    private static final Pattern UNICODE = Pattern.compile("(?:U\\+|0x)?([0-9A-F]{4,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBLE_BYTE = Pattern.compile("(?:0x)?([0-9A-F]{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIFT_JIS =
            Pattern.compile(".*(932|31J|S-?JIS|SHIFT|シフト).*", Pattern.CASE_INSENSITIVE);
    private static final int HEX = 16;

    private VendorCode() {}

    /**
     * The code point of a code; empty where it is a number of the vendor's own.
     *
     * @param codeSystem what it is a code of; a code without {@code U+} is Unicode unless this says Shift_JIS
     */
    static OptionalInt codePoint(String code, @Nullable String codeSystem) {
        if (codeSystem != null && SHIFT_JIS.matcher(codeSystem).matches()) {
            return shiftJis(DOUBLE_BYTE.matcher(code));
        }
        Matcher unicode = UNICODE.matcher(code);
        int codePoint = unicode.matches() ? Integer.parseInt(unicode.group(1), HEX) : -1;
        return Character.isValidCodePoint(codePoint) ? OptionalInt.of(codePoint) : OptionalInt.empty();
    }

    private static OptionalInt shiftJis(Matcher code) {
        if (!code.matches()) {
            return OptionalInt.empty();
        }
        try {
            String text = Charset.forName("windows-31j")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(HexFormat.of().parseHex(code.group(1))))
                    .toString();
            return text.codePointCount(0, text.length()) == 1
                    ? OptionalInt.of(text.codePointAt(0))
                    : OptionalInt.empty();
        } catch (CharacterCodingException e) {
            return OptionalInt.empty();
        }
    }
}
