package jp.ikodaicho.api.characters.shape;

import java.nio.file.Path;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.glyph.GlyphFonts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ranking as a bean; its index is kept beside the data. */
@Configuration(proxyBeanMethods = false)
class ShapeConfiguration {

    @Bean
    Shapes shapes(GlyphFonts fonts, Catalogue catalogue, @Value("${ikodaicho.data}") Path data) {
        return new Shapes(fonts, catalogue, data);
    }
}
