package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.Difference;
import jp.ikodaicho.api.characters.glyph.FontState;
import jp.ikodaicho.api.characters.glyph.GlyphOutline;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.projections.characters.CharacterQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pictures of a body's external characters for its pages. With {@code sha256}, as {@link CharacterPicture} writes it, the answer
 * is that picture and holds for ever; without, the one listed as of the time asked for.
 */
@RestController
@Hidden
@RequestMapping(Page.BODY + "/characters/{character}")
class CharacterPicturesApi {

    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final String SVG = "image/svg+xml";

    private final VendorPictures pictures;
    private final Glyphs glyphs;

    CharacterPicturesApi(VendorPictures pictures, Glyphs glyphs) {
        this.pictures = pictures;
        this.glyphs = glyphs;
    }

    @GetMapping(path = "/glyph.png", produces = MediaType.IMAGE_PNG_VALUE)
    ResponseEntity<byte[]> glyph(
            @PathVariable String character, @RequestParam(required = false) @Nullable String sha256, Asked asked) {
        String named = sha256 == null ? listed(character, asked) : sha256;
        byte[] picture = picture(character, named, asked);
        return ResponseEntity.ok()
                .cacheControl(sha256 == null ? askAgain() : forEver())
                .eTag("\"" + named + "\"")
                .body(GlyphPictures.png(picture));
    }

    /** What only the external character has is red, what only the standard one has is hatched blue, what both have is gray. */
    @GetMapping(path = "/difference/{standard}.svg", produces = SVG)
    ResponseEntity<byte[]> difference(
            @PathVariable String character,
            @PathVariable String standard,
            @RequestParam(required = false) @Nullable String sha256,
            Asked asked) {
        String named = sha256 == null ? listed(character, asked) : sha256;
        byte[] picture = picture(character, named, asked);
        GlyphOutline outline = outline(standard);
        String label = Messages.text(
                LocaleContextHolder.getLocale(),
                "glyph.difference",
                Map.of("character", character, "standard", standard));
        return ResponseEntity.ok()
                .cacheControl(askAgain())
                .eTag("\"" + named + "-" + standard + "-" + label.hashCode() + "\"")
                .body(Difference.svg(GlyphPictures.shape(picture), outline, label)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String listed(String character, Asked asked) {
        String glyph = CharacterQueries.find(asked.question(), character)
                .orElseThrow(() ->
                        new Problem(HttpStatus.NOT_FOUND, "unknown-external-character", Map.of("subject", character)))
                .glyph();
        if (glyph == null) {
            throw none(character);
        }
        return glyph;
    }

    private byte[] picture(String character, String sha256, Asked asked) {
        return pictures.find(asked.municipality(), sha256).orElseThrow(() -> none(character));
    }

    private GlyphOutline outline(String standard) {
        if (!(glyphs.state() instanceof FontState.Ready)) {
            throw new Problem(HttpStatus.NOT_FOUND, "glyph-font-missing");
        }
        return Optional.of(standard)
                .filter(StandardCharacterId::isId)
                .map(StandardCharacterId::new)
                .flatMap(glyphs::outline)
                .orElseThrow(() -> unknown(standard));
    }

    private static Problem unknown(String standard) {
        return new Problem(HttpStatus.NOT_FOUND, "glyph-unknown", Map.of("id", standard));
    }

    private static Problem none(String character) {
        return new Problem(HttpStatus.NOT_FOUND, "no-vendor-picture", Map.of("subject", character));
    }

    private static CacheControl forEver() {
        return CacheControl.maxAge(A_YEAR).cachePrivate().immutable();
    }

    private static CacheControl askAgain() {
        return CacheControl.noCache().cachePrivate();
    }
}
