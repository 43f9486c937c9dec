package jp.ikodaicho.api.characters.glyph;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fonts of this machine as beans; none is opened before it is needed. */
@Configuration(proxyBeanMethods = false)
class GlyphConfiguration {

    /** @param given files, separated by commas; where none is given, IPAmj明朝 where Debian puts it */
    @Bean
    GlyphFonts glyphFonts(@Value("${ikodaicho.glyphs.fonts:}") List<String> given) {
        return GlyphFonts.at(given.stream().map(Path::of).toList());
    }

    @Bean
    Glyphs glyphs(GlyphFonts fonts) {
        return new Glyphs(fonts);
    }
}
