package jp.ikodaicho.api.characters.glyph;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts on this machine that standard characters are drawn from. One is opened when first needed and let go when memory runs
 * short; one that is installed later is found without a restart.
 */
public final class GlyphFonts {

    private static final Logger LOG = LoggerFactory.getLogger(GlyphFonts.class);

    /** Where Debian's fonts-ipamj-mincho and those who install it by hand put IPAmj明朝. */
    static final List<Path> USUAL_PLACES = List.of(
            Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf"),
            Path.of("/usr/share/fonts/opentype/ipamj/ipamjm.ttf"),
            Path.of("/usr/share/fonts/ipamj-mincho/ipamjm.ttf"),
            Path.of("/usr/local/share/fonts/ipamjm.ttf"));

    private final List<Path> places;
    private final Map<Path, Known> known = new HashMap<>();

    /**
     * What is known of a file.
     *
     * @param changed when it was last changed and how long it is
     * @param version null for one that cannot be read
     */
    private record Known(String changed, @Nullable String version, SoftReference<GlyphFont> font) {}

    /** @param places files that may be there; a character is drawn from the first that has it */
    public GlyphFonts(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /** The fonts given, or where none is given IPAmj明朝 where it usually is. */
    public static GlyphFonts at(List<Path> given) {
        return new GlyphFonts(given.isEmpty() ? USUAL_PLACES : given);
    }

    /** Whether characters can be shown. */
    public FontState state() {
        List<Path> there = there().toList();
        List<String> versions =
                there.stream().flatMap(file -> version(file).stream()).toList();
        if (there.isEmpty()) {
            return new FontState.NotInstalled();
        }
        return versions.isEmpty()
                ? new FontState.Unreadable(there.getFirst())
                : new FontState.Ready(String.join(" + ", versions));
    }

    /** The version of the fonts; empty where there is none that can be read. */
    public Optional<String> version() {
        return state() instanceof FontState.Ready ready ? Optional.of(ready.version()) : Optional.empty();
    }

    /** The outline of a character; empty where no font has it. */
    public Optional<GlyphOutline> outline(StandardCharacterId id) {
        return there().flatMap(file -> font(file).stream())
                .flatMap(font -> font.outline(id).stream())
                .findFirst();
    }

    private Stream<Path> there() {
        return places.stream().filter(Files::isRegularFile);
    }

    private synchronized Optional<String> version(Path file) {
        Known current = known.get(file);
        if (current == null || !current.changed().equals(changed(file))) {
            font(file);
        }
        return Optional.ofNullable(known.get(file)).map(Known::version);
    }

    private synchronized Optional<GlyphFont> font(Path file) {
        String changed = changed(file);
        Known current = known.get(file);
        if (current != null && current.changed().equals(changed)) {
            GlyphFont font = current.font().get();
            if (font != null || current.version() == null) {
                return Optional.ofNullable(font);
            }
        }
        Optional<GlyphFont> opened = open(file);
        known.put(
                file,
                new Known(
                        changed,
                        opened.map(GlyphFont::version).orElse(null),
                        new SoftReference<>(opened.orElse(null))));
        return opened;
    }

    private static Optional<GlyphFont> open(Path file) {
        try {
            return Optional.of(GlyphFont.open(file));
        } catch (UnreadableGlyphException e) {
            LOG.warn("字形フォントを読めません: {}", file, e);
            return Optional.empty();
        }
    }

    private static String changed(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
