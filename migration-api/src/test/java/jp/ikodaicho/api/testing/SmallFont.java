package jp.ikodaicho.api.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType font as an end-user-defined character editor makes it: a bar of another height at each code point. */
public final class SmallFont {

    private static final int UNITS = 1_000;
    private static final int ASCENDER = 880;

    private SmallFont() {}

    /** The file; the first glyph is that of what is missing. */
    public static byte[] of(int... codePoints) {
        int glyphs = codePoints.length + 1;
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1));
        for (int i = 0; i < glyphs; i++) {
            places.putInt(outlines.size());
            outlines.writeBytes(bar(100 + 40 * i));
        }
        places.putInt(outlines.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", codes(codePoints));
        tables.put("glyf", outlines.toByteArray());
        tables.put("head", head());
        tables.put("hhea", horizontalHeader(glyphs));
        tables.put("hmtx", widths(glyphs));
        tables.put("loca", places.array());
        tables.put("maxp", shorts(1, 0, glyphs, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        return file(tables);
    }

    private static byte[] bar(int height) {
        ByteBuffer glyph = ByteBuffer.allocate(36);
        for (int value :
                new int[] {1, 100, 0, 900, height, 3, 0}) { // one contour, its box, its last point, no instructions
            glyph.putShort((short) value);
        }
        glyph.put(new byte[] {1, 1, 1, 1}); // points on the curve
        for (int x : new int[] {100, 800, 0, -800}) {
            glyph.putShort((short) x);
        }
        for (int y : new int[] {0, 0, height, 0}) {
            glyph.putShort((short) y);
        }
        return glyph.array();
    }

    private static byte[] codes(int... codePoints) {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12 * codePoints.length);
        table.put(shorts(0, 1, 3, 10)).putInt(12);
        table.put(shorts(12, 0)).putInt(16 + 12 * codePoints.length).putInt(0).putInt(codePoints.length);
        for (int i = 0; i < codePoints.length; i++) {
            table.putInt(codePoints[i]).putInt(codePoints[i]).putInt(i + 1);
        }
        return table.array();
    }

    private static byte[] head() {
        ByteBuffer table = ByteBuffer.allocate(54);
        table.putInt(0x10000).putInt(0x10000).putInt(0).putInt(0x5F0F3CF5);
        table.put(shorts(0, UNITS)).putLong(0).putLong(0);
        table.put(shorts(0, 0, UNITS, UNITS, 0, 8, 2, 1, 0)); // long places
        return table.array();
    }

    private static byte[] horizontalHeader(int glyphs) {
        return shorts(1, 0, ASCENDER, ASCENDER - UNITS, 0, UNITS, 0, 0, UNITS, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
    }

    private static byte[] widths(int glyphs) {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs);
        for (int i = 0; i < glyphs; i++) {
            table.put(shorts(UNITS, 100));
        }
        return table.array();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer table = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            table.putShort((short) value);
        }
        return table.array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * tables.size());
        directory.putInt(0x10000).put(shorts(tables.size(), 0, 0, 0));
        tables.forEach((name, table) -> {
            directory.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(directory.capacity() + content.size()).putInt(table.length);
            content.writeBytes(table);
            content.writeBytes(new byte[-table.length & 3]);
        });
        byte[] file = java.util.Arrays.copyOf(directory.array(), directory.capacity() + content.size());
        System.arraycopy(content.toByteArray(), 0, file, directory.capacity(), content.size());
        return file;
    }
}
