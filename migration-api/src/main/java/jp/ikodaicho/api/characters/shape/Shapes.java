package jp.ikodaicho.api.characters.shape;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.ShapeRanking;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.GlyphFonts;
import jp.ikodaicho.api.characters.glyph.GlyphOutline;
import jp.ikodaicho.api.characters.glyph.GlyphShape;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ranks standard characters by how much they look like a shape. The index it needs is built in the background when first asked
 * for, kept on disk, and built anew only for another font, catalogue or algorithm; until it is there, nothing is ranked.
 */
public final class Shapes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Shapes.class);

    private final GlyphFonts fonts;
    private final Wanted wanted;
    private final IndexFile file;
    private final AtomicInteger done = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().name("shapes").daemon().unstarted(work));
    private volatile int total;
    private @Nullable Current current;

    /** The index of a version, once it is there. */
    private record Current(String version, CompletableFuture<ShapeIndex> index) {}

    /**
     * The characters an index is of.
     *
     * @param version another one when the characters are others; asked every time
     */
    record Wanted(Supplier<String> version, Supplier<Stream<StandardCharacterId>> ids) {}

    /** @param folder where the index is kept */
    public Shapes(GlyphFonts fonts, Catalogue catalogue, Path folder) {
        this(fonts, new Wanted(catalogue::version, catalogue::ids), folder);
    }

    Shapes(GlyphFonts fonts, Wanted wanted, Path folder) {
        this.fonts = fonts;
        this.wanted = wanted;
        this.file = new IndexFile(folder.resolve("shapes.index"));
    }

    /** Whether shapes can be ranked; asking begins to build what is needed. */
    public ShapesState state() {
        Current index = current().orElse(null);
        if (index == null) {
            return new ShapesState.NoFont();
        }
        return switch (index.index().state()) {
            case SUCCESS -> new ShapesState.Ready(index.version());
            case RUNNING -> new ShapesState.Building(done.get(), total);
            case FAILED, CANCELLED -> new ShapesState.Failed();
        };
    }

    /** How alike a shape and all characters are; {@link ShapeRanking#NONE} as long as the index is not there. */
    public ShapeRanking rank(GlyphShape shape) {
        CompletableFuture<ShapeIndex> index =
                current().map(Current::index).filter(Shapes::isThere).orElse(null);
        return index == null ? ShapeRanking.NONE : index.resultNow().rank(GradientFeature.of(shape));
    }

    private static boolean isThere(CompletableFuture<ShapeIndex> index) {
        return index.state() == CompletableFuture.State.SUCCESS;
    }

    /** Returns when the index is there or cannot be; the state says which. */
    public void await() {
        current()
                .ifPresent(
                        index -> index.index().handle((made, failed) -> index).join());
    }

    private synchronized Optional<Current> current() {
        Optional<String> version = fonts.version()
                .map(font -> String.join(
                        " | ", GradientFeature.ALGORITHM, font, wanted.version().get()));
        if (current == null || !Optional.of(current.version()).equals(version)) {
            current = version.map(this::begun).orElse(null);
        }
        return Optional.ofNullable(current);
    }

    private Current begun(String version) {
        return new Current(version, CompletableFuture.supplyAsync(() -> index(version), worker));
    }

    private ShapeIndex index(String version) {
        try {
            Optional<ShapeIndex> kept = file.open(version);
            if (kept.isPresent()) {
                return kept.get();
            }
            file.write(version, this::build);
            LOG.info("字形の索引を作りました（{}字）: {}", done.get(), version);
            return file.open(version).orElseThrow(() -> new IOException("the index just written is not whole"));
        } catch (IOException | RuntimeException e) {
            LOG.error("字形の索引を作れません", e);
            throw new IllegalStateException(e);
        }
    }

    private void build(IndexFile.Rows rows) throws IOException {
        List<StandardCharacterId> ids = wanted.ids().get().sorted().toList();
        done.set(0);
        total = ids.size();
        for (StandardCharacterId id : ids) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException("the program ends");
            }
            GlyphOutline outline = fonts.outline(id).orElse(null);
            if (outline != null) {
                rows.add(ShapeIndex.row(id, GradientFeature.of(outline)));
            }
            done.incrementAndGet();
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
