package jp.ikodaicho.api.characters.glyph;

/** The shape of a character, from wherever it comes. */
public sealed interface GlyphShape permits GlyphOutline, GlyphBitmap {

    /**
     * The shape in a square, so that shapes of any size and place can be compared: its ink fills the square along the longer
     * side, the shorter side is widened by {@link Ink#breadth}.
     *
     * @param size of the square in pixels
     */
    Ink normalized(int size);
}
