package jp.ikodaicho.api.characters.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.ikodaicho.api.characters.glyph.OutlinePicture;
import jp.ikodaicho.api.characters.glyph.UnreadableGlyphException;
import jp.ikodaicho.api.characters.glyph.VendorFont;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.FileProblem;
import org.jspecify.annotations.Nullable;

/** The glyphs of a vendor's font (EUDC.TTE, TTF), found by the code of a line; a line may name no file. */
final class FontPictures implements Pictures {

    private final VendorFont font;
    private final Map<String, VendorPicture> drawn = new HashMap<>();

    private FontPictures(VendorFont font) {
        this.font = font;
    }

    /** Opens a font; throws 422 {@code file-refused} for what is none. */
    static FontPictures read(String name, byte[] bytes) {
        try {
            return new FontPictures(VendorFont.read(bytes));
        } catch (UnreadableGlyphException e) {
            throw FileProblem.of("font-unreadable", name);
        }
    }

    /** The font as a list of its own: every code of private use that it draws. */
    List<CsvFile.Line> lines(String header) {
        List<CsvFile.Line> lines = new ArrayList<>(List.of(new CsvFile.Line(1, List.of(header))));
        font.privateCodes()
                .mapToObj("U+%04X"::formatted)
                .forEach(code -> lines.add(new CsvFile.Line(lines.size() + 1L, List.of(code))));
        return lines;
    }

    @Override
    public boolean came() {
        return true;
    }

    @Override
    public Optional<Found> find(@Nullable String named, String code, @Nullable String codeSystem) {
        try {
            return VendorCode.codePoint(code, codeSystem).stream()
                    .mapToObj(font::outline)
                    .flatMap(Optional::stream)
                    .filter(outline -> !outline.path().getBounds2D().isEmpty())
                    .map(outline -> VendorPicture.of(OutlinePicture.write(outline)))
                    .<Found>map(this::remembered)
                    .findFirst();
        } catch (UnreadableGlyphException e) {
            return Optional.of(new Unreadable(code));
        }
    }

    private Picture remembered(VendorPicture picture) {
        drawn.put(picture.sha256(), picture);
        return new Picture(picture.sha256(), 0);
    }

    @Override
    public void each(Collection<String> sha256, Consumer<VendorPicture> taker) {
        sha256.stream()
                .distinct()
                .map(drawn::get)
                .filter(java.util.Objects::nonNull)
                .forEach(taker);
    }
}
