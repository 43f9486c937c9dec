package jp.ikodaicho.api.characters.glyph;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.edge.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of standard characters for pages; in no OpenAPI document, because they need a font on the machine. */
@RestController
@Hidden
class GlyphsApi {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Catalogue catalogue;
    private final Glyphs glyphs;

    GlyphsApi(Catalogue catalogue, Glyphs glyphs) {
        this.catalogue = catalogue;
        this.glyphs = glyphs;
    }

    /**
     * The glyph as SVG; 404 {@code glyph-unknown} for what no list or no font has, {@code glyph-font-missing} without a font.
     *
     * @param font the fonts' version as {@link Glyphs#address} writes it: then the answer holds for ever
     */
    @GetMapping(path = "/glyphs/{id}.svg", produces = Svg.MEDIA_TYPE)
    ResponseEntity<byte[]> glyph(
            @PathVariable String id, @RequestParam(name = "font", required = false) @Nullable String font) {
        String version = glyphs.tag().orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "glyph-font-missing"));
        StandardCharacter character = catalogue.find(id).orElseThrow(() -> unknown(id));
        String svg = glyphs.svg(character).orElseThrow(() -> unknown(id));
        return ResponseEntity.ok()
                .cacheControl(
                        version.equals(font)
                                ? forEver()
                                : CacheControl.noCache().cachePrivate())
                .eTag("\"" + version + "\"")
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(A_YEAR).cachePrivate().immutable();
    }

    private static Problem unknown(String id) {
        return new Problem(HttpStatus.NOT_FOUND, "glyph-unknown", Map.of("id", id));
    }
}
