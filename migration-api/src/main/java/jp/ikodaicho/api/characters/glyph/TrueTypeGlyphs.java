package jp.ikodaicho.api.characters.glyph;

import java.awt.geom.Path2D;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;

/** The glyphs of a TrueType font by their numbers; may be asked from several threads. */
final class TrueTypeGlyphs {

    private final TrueTypeFont font;
    private final int unitsPerEm;
    private final int ascender;

    private TrueTypeGlyphs(TrueTypeFont font) throws IOException {
        this.font = font;
        this.unitsPerEm = font.getUnitsPerEm();
        this.ascender = font.getHorizontalHeader().getAscender();
    }

    /**
     * Reads a font; throws {@link UnreadableGlyphException} for what is none.
     *
     * @param embedded whether tables may be missing that only a system's font needs
     */
    static TrueTypeGlyphs read(RandomAccessRead file, boolean embedded) {
        try {
            return new TrueTypeGlyphs(new TTFParser(embedded).parse(file));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableGlyphException("not a TrueType font", e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** The outline of a glyph, empty for a blank one; throws {@link UnreadableGlyphException} for a broken one. */
    GlyphOutline outline(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return new GlyphOutline(data == null ? new Path2D.Float() : data.getPath(), unitsPerEm, ascender);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableGlyphException("glyph " + glyph, e);
        }
    }
}
