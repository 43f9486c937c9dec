package jp.ikodaicho.api.characters.glyph;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;

/**
 * Which glyph of a font has which name, of those that standard characters have ({@code mj026190}). Read from the table
 * {@code post} here, because FontBox drops every name with an index from 32768 on: nearly half of IPAmj明朝.
 */
final class GlyphNames {

    private static final int FORMAT_2 = 0x0002_0000;
    private static final int HEADER = 32;
    private static final int STANDARD_NAMES = 258;
    private static final int NUMBERS = 1_000_000;

    private final Map<String, char[]> glyphs = new HashMap<>();

    /** Throws {@link BufferUnderflowException} where the table ends before its names. */
    GlyphNames(byte[] post) {
        ByteBuffer table = ByteBuffer.wrap(post);
        if (table.getInt() != FORMAT_2) {
            return;
        }
        table.position(HEADER);
        int count = Short.toUnsignedInt(table.getShort());
        int[] places = new int[count];
        Arrays.setAll(places, i -> Short.toUnsignedInt(table.getShort()) - STANDARD_NAMES);
        int[] starts = starts(table, Arrays.stream(places).max().orElse(-1) + 1);
        for (int glyph = 0; glyph < count; glyph++) {
            if (places[glyph] >= 0) {
                add(name(post, starts[places[glyph]]), (char) glyph);
            }
        }
    }

    /** Where each name begins: one byte that says how long it is, and the name. */
    private static int[] starts(ByteBuffer table, int names) {
        int[] starts = new int[names];
        for (int i = 0; i < names; i++) {
            starts[i] = table.position();
            int length = Byte.toUnsignedInt(table.get());
            table.get(new byte[length]);
        }
        return starts;
    }

    private static String name(byte[] post, int start) {
        return new String(post, start + 1, Byte.toUnsignedInt(post[start]), StandardCharsets.US_ASCII);
    }

    private void add(String name, char glyph) {
        if (StandardCharacterId.isId(name.toUpperCase(java.util.Locale.ROOT))
                && Character.isLowerCase(name.charAt(0))) {
            char[] list = glyphs.computeIfAbsent(name.substring(0, 2), prefix -> new char[0]);
            int number = Integer.parseInt(name, 2, name.length(), 10);
            if (number >= list.length) {
                list = Arrays.copyOf(list, Math.min(NUMBERS, 2 * number + 1_000));
                glyphs.put(name.substring(0, 2), list);
            }
            list[number] = glyph;
        }
    }

    /** The number of a character's glyph; 0, the glyph for what is missing, where there is none. */
    int glyph(StandardCharacterId id) {
        String name = id.glyphName();
        char[] list = glyphs.getOrDefault(name.substring(0, 2), new char[0]);
        int number = Integer.parseInt(name, 2, name.length(), 10);
        return number < list.length ? list[number] : 0;
    }
}
