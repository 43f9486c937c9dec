package jp.ikodaicho.api.characters.glyph;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font of a vendor's own characters (EUDC.TTE, TTF), which finds its glyphs by code point, mostly of private use. */
public final class VendorFont {

    private final TrueTypeGlyphs glyphs;
    private final CmapLookup codes;

    private VendorFont(TrueTypeGlyphs glyphs) {
        this.glyphs = glyphs;
        try {
            this.codes = glyphs.font().getUnicodeCmapLookup();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableGlyphException("no code points", e);
        }
    }

    /** Reads a file; throws {@link UnreadableGlyphException} for what is no TrueType font. */
    public static VendorFont read(byte[] file) {
        return new VendorFont(TrueTypeGlyphs.read(new RandomAccessReadBuffer(file), true));
    }

    /** The code points of the Basic Multilingual Plane's private use that it draws. */
    public IntStream privateCodes() {
        return IntStream.rangeClosed('\uE000', '\uF8FF').filter(code -> codes.getGlyphId(code) != 0);
    }

    /** The outline at a code point; empty where there is none; throws {@link UnreadableGlyphException} for a broken one. */
    public Optional<GlyphOutline> outline(int codePoint) {
        int glyph = codes.getGlyphId(codePoint);
        return glyph == 0 ? Optional.empty() : Optional.of(glyphs.outline(glyph));
    }
}
