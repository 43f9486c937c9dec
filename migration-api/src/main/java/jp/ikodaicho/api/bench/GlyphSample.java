package jp.ikodaicho.api.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.glyph.GlyphBitmap;

/**
 * {@code bench glyph-sample}: makes a sample with its truth for {@code bench glyphs} from another font that knows the sequences of
 * Moji_Joho, e.g. Debian's fonts-hanazono: black and white pictures of 24 to 64 pixels, as vendors send them.
 */
final class GlyphSample {

    private static final int[] SIZES = {24, 32, 48, 64};
    private static final float INK = 0.4f;
    private static final int COUNT = 236;
    private static final int START = 20261123;

    private GlyphSample() {}

    static int run(List<String> args, PrintStream out) throws IOException {
        GlyphOptions options = GlyphOptions.parse(args, List.of("font", "out", "count", "start"));
        SequenceFont font = SequenceFont.open(options.path("font"));
        Path folder = Files.createDirectories(options.path("out"));
        List<String> sample = new ArrayList<>(List.of("gaiji_id,glyph_file,glyph_px"));
        List<String> truth = new ArrayList<>(List.of("gaiji_id,truth_mj"));
        for (StandardCharacter character : chosen(font, options)) {
            String id = "S%04d".formatted(truth.size());
            int size = SIZES[truth.size() % SIZES.length];
            ImageIO.write(
                    picture(font.outline(character.ivs()).orElseThrow().drawn(size)),
                    "png",
                    folder.resolve(id + ".png").toFile());
            sample.add(String.join(",", id, id + ".png", Integer.toString(size)));
            truth.add(String.join(",", id, character.id().value()));
        }
        out.println(Files.write(folder.resolve("sample.csv"), sample));
        out.println(Files.write(folder.resolve("truth.csv"), truth));
        return 0;
    }

    private static List<StandardCharacter> chosen(SequenceFont font, GlyphOptions options) {
        Catalogue catalogue = new Catalogue(List::of);
        List<StandardCharacter> all = new ArrayList<>(catalogue
                .ids()
                .flatMap(id -> catalogue.find(id).stream())
                .filter(character -> Stream.ofNullable(character.ivs())
                        .anyMatch(ivs -> font.outline(ivs).isPresent()))
                .toList());
        Collections.shuffle(all, new Random(options.number("start", START)));
        return all.subList(0, Math.min(all.size(), options.number("count", COUNT)));
    }

    private static BufferedImage picture(GlyphBitmap drawn) {
        BufferedImage image = new BufferedImage(drawn.width(), drawn.height(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < drawn.height(); y++) {
            for (int x = 0; x < drawn.width(); x++) {
                image.setRGB(x, y, drawn.ink()[y * drawn.width() + x] < INK ? 0xFFFFFF : 0);
            }
        }
        return image;
    }
}
