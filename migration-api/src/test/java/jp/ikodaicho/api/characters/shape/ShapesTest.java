package jp.ikodaicho.api.characters.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.ShapeRanking;
import jp.ikodaicho.api.characters.catalogue.SimilarCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.GlyphBitmap;
import jp.ikodaicho.api.characters.glyph.GlyphFonts;
import jp.ikodaicho.api.characters.glyph.IpamjFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapesTest {

    private static final Catalogue CATALOGUE = new Catalogue(List::of);

    /** The forms of a few names and every hundredth character. */
    private static final List<StandardCharacterId> SOME = Stream.concat(
                    Stream.of("邉", "邊", "辺", "斉", "斎", "齋", "龍", "竜", "﨑", "崎")
                            .flatMap(base -> CATALOGUE.ofBase(base).stream())
                            .map(StandardCharacter::id),
                    CATALOGUE.ids().filter(id -> id.value().endsWith("00")))
            .distinct()
            .toList();

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static Shapes shapes(GlyphFonts fonts, Path folder) {
        Shapes shapes = new Shapes(fonts, new Shapes.Wanted(() -> "test", SOME::stream), folder);
        shapes.await();
        return shapes;
    }

    private static GlyphBitmap drawn(GlyphFonts fonts, String id, int size) {
        return fonts.outline(new StandardCharacterId(id)).orElseThrow().drawn(size);
    }

    @Test
    void aPictureOfACharacter_leadsToIt(@TempDir Path folder) {
        GlyphFonts fonts = IpamjFont.fonts();
        try (Shapes shapes = shapes(fonts, folder)) {
            for (String id : List.of("MJ026190", "MJ030196", "MJ058870", "MJ030123")) {
                ShapeRanking ranking = shapes.rank(drawn(fonts, id, 48));
                List<SimilarCharacter> nearest = ranking.nearest(5);
                assertThat(nearest)
                        .hasSize(5)
                        .extracting(SimilarCharacter::id)
                        .first()
                        .hasToString(id);
                assertThat(nearest).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
                assertThat(ranking.score(nearest.getFirst().id()))
                        .hasValue(nearest.getFirst().score());
                assertThat(ranking.score(new StandardCharacterId("MJ999999"))).isEmpty();
            }
        }
    }

    @Test
    void theIndex_isKept_andMadeAnewOnlyWhenItIsNotWhole(@TempDir Path folder) throws IOException {
        GlyphFonts fonts = IpamjFont.fonts();
        shapes(fonts, folder).close();
        Path file = folder.resolve("shapes.index");
        Files.setLastModifiedTime(file, LONG_AGO);
        try (Shapes again = shapes(fonts, folder)) {
            assertThat(again.state()).isInstanceOf(ShapesState.Ready.class);
            assertThat(Files.getLastModifiedTime(file)).as("not written").isEqualTo(LONG_AGO);
        }
        byte[] broken = Files.readAllBytes(file);
        broken[broken.length / 2]++;
        Files.write(file, broken);
        Files.setLastModifiedTime(file, LONG_AGO);
        try (Shapes mended = shapes(fonts, folder)) {
            assertThat(mended.state()).isInstanceOf(ShapesState.Ready.class);
            assertThat(Files.getLastModifiedTime(file)).as("written anew").isNotEqualTo(LONG_AGO);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing half done is left").containsExactly(file);
        }
    }

    @Test
    void withoutAFont_nothingIsRanked(@TempDir Path folder) {
        try (Shapes shapes = shapes(new GlyphFonts(List.of(folder.resolve("none"))), folder)) {
            assertThat(shapes.state()).isEqualTo(new ShapesState.NoFont());
            assertThat(shapes.rank(new GlyphBitmap(1, 1, new float[] {1}))).isSameAs(ShapeRanking.NONE);
        }
    }

    @Test
    void whereItCannotBeKept_theStateSaysSo(@TempDir Path folder) throws IOException {
        GlyphFonts fonts = IpamjFont.fonts();
        Path file = Files.writeString(folder.resolve("a-file"), "");
        try (Shapes shapes = shapes(fonts, file.resolve("below"))) {
            assertThat(shapes.state()).isEqualTo(new ShapesState.Failed());
            assertThat(shapes.rank(drawn(fonts, "MJ026190", 48))).isSameAs(ShapeRanking.NONE);
        }
    }

    @Test
    void aBlankPicture_looksLikeNothing(@TempDir Path folder) {
        try (Shapes shapes = shapes(IpamjFont.fonts(), folder)) {
            assertThat(shapes.rank(new GlyphBitmap(8, 8, new float[64])).nearest(3))
                    .isEmpty();
        }
    }
}
