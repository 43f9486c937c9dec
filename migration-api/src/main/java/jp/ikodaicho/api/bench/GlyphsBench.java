package jp.ikodaicho.api.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.SimilarCharacter;
import jp.ikodaicho.api.characters.glyph.GlyphBitmap;
import jp.ikodaicho.api.characters.glyph.GlyphFonts;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.shape.Shapes;
import jp.ikodaicho.api.characters.shape.ShapesState;
import org.springframework.util.FileSystemUtils;

/**
 * {@code bench glyphs}: how often the right standard character is the first, or among the first five, that a picture alone leads
 * to, and what that costs. Builds the index anew and opens it again, as a restart does.
 */
final class GlyphsBench {

    private static final int FEW = 5;
    private static final int WARM_UP = 200;
    private static final double PER_CENT = 100;

    private final PrintStream out;
    private final Path folder;
    private final GlyphFonts fonts = GlyphFonts.at(List.of());
    private final Catalogue catalogue = new Catalogue(List::of);

    private GlyphsBench(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    static int run(List<String> args, PrintStream out) throws IOException {
        GlyphOptions options = GlyphOptions.parse(args, List.of("sample", "truth"));
        List<GlyphQuery> queries = GlyphQuery.read(options.path("sample"), options.path("truth"));
        if (queries.isEmpty()) {
            throw new MisusedException("真値のある行がありません / no row of the sample has an MJ in the truth");
        }
        Path folder = Files.createTempDirectory("ikodaicho-glyphs");
        try {
            return new GlyphsBench(out, folder).measure(queries);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private int measure(List<GlyphQuery> queries) throws IOException {
        Duration build = open().cpu();
        try (Opened again = open()) {
            if (!(again.shapes().state() instanceof ShapesState.Ready ready)) {
                out.println("字形フォント未設定: fonts-ipamj-mincho を入れてください / no font: install fonts-ipamj-mincho");
                return 1;
            }
            out.println(ready.version());
            out.printf("build %.1f s CPU, opened again %.2f s CPU%n", seconds(build), seconds(again.cpu()));
            rank(again.shapes(), queries);
        }
        return 0;
    }

    /** The ranking with its index, and what it took to have it. */
    private record Opened(Shapes shapes, Duration cpu) implements AutoCloseable {

        @Override
        public void close() {
            shapes.close();
        }
    }

    private Opened open() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        Shapes shapes = new Shapes(fonts, catalogue, folder);
        shapes.await();
        return new Opened(shapes, Duration.ofNanos(system.getProcessCpuTime() - before));
    }

    private void rank(Shapes shapes, List<GlyphQuery> queries) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            nearest(shapes, queries.get(i % queries.size()));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        int first = 0;
        int among = 0;
        for (GlyphQuery query : queries) {
            List<String> found = nearest(shapes, query);
            first += found.indexOf(query.truth()) == 0 ? 1 : 0;
            among += found.contains(query.truth()) ? 1 : 0;
        }
        double cpu = seconds(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
        out.printf("queries %d, %.1f ms CPU each%n", queries.size(), 1_000 * cpu / queries.size());
        out.printf("top-1 %5.1f %%%n", PER_CENT * first / queries.size());
        out.printf("top-5 %5.1f %%%n", PER_CENT * among / queries.size());
    }

    private static List<String> nearest(Shapes shapes, GlyphQuery query) throws IOException {
        GlyphBitmap picture = GlyphPictures.read(Files.readAllBytes(query.picture()));
        return shapes.rank(picture).nearest(FEW).stream()
                .map(SimilarCharacter::id)
                .map(Object::toString)
                .toList();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
