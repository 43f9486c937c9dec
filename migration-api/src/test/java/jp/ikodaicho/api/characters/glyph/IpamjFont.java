package jp.ikodaicho.api.characters.glyph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

/** IPAmj明朝 as Debian installs it; tests that need it are left out where it is not. */
public final class IpamjFont {

    private IpamjFont() {}

    /** The fonts; the test is left out, saying so, where there are none. */
    public static GlyphFonts fonts() {
        GlyphFonts fonts = GlyphFonts.at(List.of());
        assumeTrue(fonts.state() instanceof FontState.Ready, "no IPAmj明朝: apt-get install fonts-ipamj-mincho");
        return fonts;
    }
}
