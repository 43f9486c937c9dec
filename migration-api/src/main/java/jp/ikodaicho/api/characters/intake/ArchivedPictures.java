package jp.ikodaicho.api.characters.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.ikodaicho.api.characters.glyph.GlyphBitmap;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.UnreadableGlyphException;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.exchange.ZipArchive;
import org.jspecify.annotations.Nullable;

/**
 * Picture files in an archive, found by the name a line gives, whatever folder and case they are in. Looked at once when the
 * list is read, and read again when they are kept, so that an archive of thousands needs no more memory than itself.
 */
final class ArchivedPictures implements Pictures {

    /** A picture of a character in bytes. */
    static final int LARGEST = 1_000_000;

    private static final Set<String> ENDINGS = Set.of("png", "bmp");

    private final ZipArchive archive;
    private final Map<String, Found> byPath = new HashMap<>();
    private final Map<String, Found> byName = new HashMap<>();

    ArchivedPictures(ZipArchive archive) {
        this.archive = archive;
    }

    /** Whether a file inside is a picture, by its name. */
    static boolean isOne(String path) {
        return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Looks at a picture, and remembers what it is. */
    void add(String path, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        Found found = bytes.length > LARGEST ? new Unreadable(path) : looked(path, bytes);
        byPath.put(folded(path), found);
        byName.merge(name(path), found, (one, other) -> one.equals(other) ? one : new Unreadable(path));
    }

    private static Found looked(String path, byte[] bytes) {
        try {
            GlyphBitmap bitmap = GlyphPictures.read(bytes);
            return new Picture(Sha256.of(bytes), Math.min(bitmap.width(), bitmap.height()));
        } catch (UnreadableGlyphException e) {
            return new Unreadable(path);
        }
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    @Override
    public boolean came() {
        return true;
    }

    @Override
    public Optional<Found> find(@Nullable String named, String code, @Nullable String codeSystem) {
        if (named == null) {
            return Optional.empty();
        }
        Found exact = byPath.get(folded(named));
        return Optional.of(exact == null ? byName.getOrDefault(name(named), new Absent(named)) : exact);
    }

    @Override
    public void each(Collection<String> sha256, Consumer<VendorPicture> taker) {
        Set<String> wanted = new HashSet<>(sha256);
        archive.read((path, content) -> {
            if (isOne(path) && byPath.get(folded(path)) instanceof Picture picture && wanted.remove(picture.sha256())) {
                taker.accept(VendorPicture.of(content.readAllBytes()));
            }
        });
    }

    private static String folded(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    private static String name(String path) {
        String folded = folded(path);
        return folded.substring(folded.lastIndexOf('/') + 1);
    }
}
