package jp.ikodaicho.api.characters.glyph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlyphFontsTest {

    @Test
    void everyCharacterIsDrawn_alsoThoseFarBehindAndThoseWithoutACode() {
        GlyphFonts fonts = IpamjFont.fonts();
        assertThat(new Catalogue(List::of).ids().filter(id -> fonts.outline(id).isEmpty()))
                .as("without a glyph")
                .isEmpty();
        assertThat(fonts.outline(new StandardCharacterId("MJ059043")))
                .as("no code point, no sequence")
                .isPresent();
        assertThat(fonts.outline(new StandardCharacterId("MJ999999"))).isEmpty();
        assertThat(fonts.outline(new StandardCharacterId("GJ000001"))).isEmpty();
    }

    @Test
    void aPicture_saysWhatItIs_andHasNoStyle() {
        Catalogue catalogue = new Catalogue(List::of);
        String svg = new Glyphs(IpamjFont.fonts())
                .svg(catalogue.find("MJ026190").orElseThrow())
                .orElseThrow();
        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -1802 2048 2048\" role=\"img\""
                        + " aria-label=\"MJ026190 邉 17画\"><path fill=\"currentColor\" d=\"M")
                .endsWith("Z\"/></svg>")
                .doesNotContain("style", "script", "NaN");
    }

    @Test
    void variants_lookDifferent() {
        GlyphFonts fonts = IpamjFont.fonts();
        assertThat(new Catalogue(List::of)
                        .ofBase("邉").stream()
                                .map(form ->
                                        fonts.outline(form.id()).orElseThrow().svg(""))
                                .distinct())
                .hasSize(16);
    }

    @Test
    void withoutAFont_theStateSaysSo(@TempDir Path folder) {
        GlyphFonts none = new GlyphFonts(List.of(folder.resolve("none.ttf")));
        assertThat(none.state()).isEqualTo(new FontState.NotInstalled());
        assertThat(none.outline(new StandardCharacterId("MJ026190"))).isEmpty();
        assertThat(new Glyphs(none).address(new StandardCharacterId("MJ026190")))
                .isEmpty();
    }

    @Test
    void whatIsNoFont_isToldApart_andAFontInstalledLaterIsFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("font.ttf"), "no font");
        GlyphFonts fonts = new GlyphFonts(List.of(file));
        assertThat(fonts.state()).isEqualTo(new FontState.Unreadable(file));
        Files.delete(file);
        assertThat(fonts.state()).isEqualTo(new FontState.NotInstalled());
        IpamjFont.fonts();
        Files.createSymbolicLink(file, GlyphFonts.USUAL_PLACES.getFirst());
        assertThat(fonts.state()).isInstanceOf(FontState.Ready.class);
    }
}
