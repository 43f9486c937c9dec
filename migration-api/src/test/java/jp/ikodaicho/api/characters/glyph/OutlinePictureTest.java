package jp.ikodaicho.api.characters.glyph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import org.junit.jupiter.api.Test;

class OutlinePictureTest {

    private static final List<String> SOME = List.of("MJ026190", "MJ025760", "MJ059043", "MJ000001", "MJ090001");

    @Test
    void anOutline_comesBackAsItWas() {
        GlyphFonts fonts = IpamjFont.fonts();
        for (String id : SOME) {
            GlyphOutline outline = fonts.outline(new StandardCharacterId(id)).orElseThrow();
            byte[] picture = OutlinePicture.write(outline);
            assertThat(PictureType.of(picture)).contains(PictureType.OUTLINE);
            GlyphOutline again = (GlyphOutline) GlyphPictures.shape(picture);
            assertThat(OutlinePicture.write(again)).isEqualTo(picture);
            assertThat(again.normalized(64).values())
                    .isEqualTo(outline.normalized(64).values());
            assertThat(GlyphPictures.read(picture).width()).isEqualTo(256);
            assertThat(GlyphPictures.read(GlyphPictures.png(picture)).height()).isEqualTo(256);
        }
    }

    @Test
    void noOtherSvg_isTaken() {
        for (String other : List.of(
                OutlinePicture.BEGIN + "-1802 2048 2048\"><script/></svg>",
                OutlinePicture.BEGIN + "-1802 2048 2048\"><path d=\"L1 1\"/></svg>",
                OutlinePicture.BEGIN + "-1802 2048 2048\"><path d=\"M1\"/></svg>",
                OutlinePicture.BEGIN + "-1802 2048 2047\"><path d=\"\"/></svg>",
                "<svg/>")) {
            assertThatThrownBy(() -> GlyphPictures.shape(other.getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(UnreadableGlyphException.class);
        }
    }
}
