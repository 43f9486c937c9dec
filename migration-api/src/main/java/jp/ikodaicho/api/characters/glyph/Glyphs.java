package jp.ikodaicho.api.characters.glyph;

import java.util.Optional;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;

/** Pictures of standard characters, and the addresses at which pages find them. */
public final class Glyphs {

    private final GlyphFonts fonts;

    public Glyphs(GlyphFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether there is a font; pages say 字形フォント未設定 where there is none. */
    public FontState state() {
        return fonts.state();
    }

    /** The picture's address, another one for every version of the font; empty where there is no font. */
    public Optional<String> address(StandardCharacterId id) {
        return tag().map(tag -> "/glyphs/" + id + ".svg?font=" + tag);
    }

    /** The picture, to be put into a page as it is; empty where no font has the character. */
    public Optional<String> svg(StandardCharacter character) {
        return fonts.outline(character.id()).map(outline -> outline.svg(character.label()));
    }

    /** The outline, for comparing it; empty where no font has the character. */
    public Optional<GlyphOutline> outline(StandardCharacterId id) {
        return fonts.outline(id);
    }

    /** The fonts' version in a few letters. */
    Optional<String> tag() {
        return fonts.version().map(version -> Integer.toHexString(version.hashCode()));
    }
}
