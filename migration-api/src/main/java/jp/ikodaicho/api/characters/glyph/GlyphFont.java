package jp.ikodaicho.api.characters.glyph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A font whose glyphs bear the names of standard characters, as IPAmj明朝. */
final class GlyphFont {

    private final TrueTypeGlyphs glyphs;
    private final GlyphNames names;
    private final String version;

    private GlyphFont(TrueTypeGlyphs glyphs) throws IOException {
        TrueTypeFont font = glyphs.font();
        TTFTable post = font.getTableMap().get("post");
        this.glyphs = glyphs;
        this.names = new GlyphNames(post == null ? new byte[Integer.BYTES] : font.getTableBytes(post));
        this.version = "%s %.2f %08x"
                .formatted(
                        font.getName(),
                        font.getHeader().getFontRevision(),
                        font.getHeader().getCheckSumAdjustment());
    }

    /** Opens a font; throws {@link UnreadableGlyphException} for what is none. */
    static GlyphFont open(Path file) {
        try {
            return new GlyphFont(TrueTypeGlyphs.read(new RandomAccessReadBufferedFile(file), false));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableGlyphException("not a font of standard characters: " + file, e);
        }
    }

    /** Name, revision and check sum: another one for every change of the font. */
    String version() {
        return version;
    }

    /** The outline of a character; empty where the font has no glyph of its name. */
    Optional<GlyphOutline> outline(StandardCharacterId id) {
        int glyph = names.glyph(id);
        return glyph == 0 ? Optional.empty() : Optional.of(glyphs.outline(glyph));
    }
}
