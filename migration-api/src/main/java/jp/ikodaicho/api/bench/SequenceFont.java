package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.api.characters.glyph.GlyphOutline;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;

/** A font whose glyphs are found by variation sequence (format 14 of the table {@code cmap}, which FontBox leaves out). */
final class SequenceFont {

    private static final int FORMAT_14 = 14;
    private static final int SELECTOR_RECORD = 11;
    private static final int HEADER = 10;
    private static final int ENCODING_RECORD = 8;

    /** How much of a kanji's square lies above the baseline; what fonts call their ascender has room for more. */
    private static final double ABOVE_BASELINE = 0.88;

    private final TrueTypeFont font;
    private final Map<String, Integer> glyphs = new HashMap<>();

    private SequenceFont(TrueTypeFont font) throws IOException {
        this.font = font;
        ByteBuffer cmap = ByteBuffer.wrap(
                font.getTableBytes(Objects.requireNonNull(font.getTableMap().get("cmap"), "no cmap")));
        int tables = Short.toUnsignedInt(cmap.getShort(2));
        for (int i = 0; i < tables; i++) {
            int offset = cmap.getInt(4 + i * ENCODING_RECORD + 4);
            if (cmap.getShort(offset) == FORMAT_14) {
                read(cmap, offset);
            }
        }
    }

    static SequenceFont open(Path file) throws IOException {
        return new SequenceFont(new TTFParser().parse(new RandomAccessReadBufferedFile(file)));
    }

    private void read(ByteBuffer cmap, int table) {
        int selectors = cmap.getInt(table + 6);
        for (int i = 0; i < selectors; i++) {
            int record = table + HEADER + i * SELECTOR_RECORD;
            int mappings = cmap.getInt(record + 7);
            if (mappings != 0) {
                addAll(cmap, table + mappings, Character.toString(threeBytes(cmap, record)));
            }
        }
    }

    private void addAll(ByteBuffer cmap, int mappings, String selector) {
        int count = cmap.getInt(mappings);
        for (int i = 0; i < count; i++) {
            int mapping = mappings + Integer.BYTES + i * (3 + Short.BYTES);
            glyphs.put(
                    Character.toString(threeBytes(cmap, mapping)) + selector,
                    Short.toUnsignedInt(cmap.getShort(mapping + 3)));
        }
    }

    private static int threeBytes(ByteBuffer buffer, int at) {
        return Byte.toUnsignedInt(buffer.get(at)) << 16 | Short.toUnsignedInt(buffer.getShort(at + 1));
    }

    /** The outline of a sequence that is not just the default form of its character; empty for all others. */
    Optional<GlyphOutline> outline(@Nullable String sequence) {
        Integer glyph = sequence == null ? null : glyphs.get(sequence);
        if (glyph == null) {
            return Optional.empty();
        }
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            int em = font.getUnitsPerEm();
            return Optional.of(new GlyphOutline(data.getPath(), em, (int) (em * ABOVE_BASELINE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
