package jp.ikodaicho.api.characters.glyph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphShapesTest {

    private static final int SIZE = 64;

    /** 口 of so many pixels with lines of four, in a corner of a picture. */
    private static byte[] box(String format, Color paper, Color ink) throws IOException {
        BufferedImage image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(paper);
        graphics.fillRect(0, 0, 60, 60);
        graphics.setColor(ink);
        graphics.fillRect(8, 12, 32, 32);
        graphics.setColor(paper);
        graphics.fillRect(12, 16, 24, 24);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }

    private static Path2D outline(double x, double y, double width, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x + width, y);
        path.lineTo(x + width, y + height);
        path.lineTo(x, y + height);
        path.closePath();
        return path;
    }

    private static GlyphOutline boxOutline() {
        Path2D path = outline(100, 100, 320, 320);
        path.setWindingRule(Path2D.WIND_EVEN_ODD);
        path.append(outline(140, 140, 240, 240), false);
        return new GlyphOutline(path, 1_000, 880);
    }

    private static double difference(Ink a, Ink b) {
        double sum = 0;
        for (int i = 0; i < a.values().length; i++) {
            sum += Math.abs(a.values()[i] - b.values()[i]);
        }
        return sum / a.values().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp"})
    void pictures_areTheShapesTheyShow_whereverAndHoweverDrawn(String format) throws IOException {
        Ink drawn = boxOutline().normalized(SIZE);
        assertThat(difference(
                        drawn,
                        GlyphPictures.read(box(format, Color.WHITE, Color.BLACK))
                                .normalized(SIZE)))
                .isLessThan(0.05);
        assertThat(difference(
                        drawn,
                        GlyphPictures.read(box(format, Color.BLACK, Color.WHITE))
                                .normalized(SIZE)))
                .as("light on dark")
                .isLessThan(0.05);
    }

    @Test
    void aLine_staysALine() {
        Ink line = new GlyphOutline(outline(0, 0, 1_000, 50), 1_000, 880).normalized(SIZE);
        assertThat(line.isInk(32, 32)).isTrue();
        assertThat(line.isInk(32, 5)).isFalse();
        assertThat(line.isInk(1, 32)).isTrue();
    }

    @Test
    void nothing_isBlank() {
        assertThat(new GlyphOutline(new Path2D.Double(), 1_000, 880)
                        .normalized(SIZE)
                        .isBlank())
                .isTrue();
        assertThat(new GlyphBitmap(2, 2, new float[4]).normalized(SIZE).isBlank())
                .isTrue();
    }

    @Test
    void whatIsNoPicture_isRefused() throws IOException {
        assertThatThrownBy(() -> GlyphPictures.read("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableGlyphException.class);
        byte[] cut = java.util.Arrays.copyOf(box("png", Color.WHITE, Color.BLACK), 60);
        assertThatThrownBy(() -> GlyphPictures.read(cut)).isInstanceOf(UnreadableGlyphException.class);
        BufferedImage large = new BufferedImage(2_000, 2, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(large, "png", file);
        assertThatThrownBy(() -> GlyphPictures.read(file.toByteArray())).hasMessageContaining("larger");
        assertThatThrownBy(() -> VendorFont.read(cut)).isInstanceOf(UnreadableGlyphException.class);
    }

    @Test
    void vendorsFont_drawsWhatStandsAtACode() throws IOException {
        IpamjFont.fonts();
        Path file = GlyphFonts.USUAL_PLACES.stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        VendorFont font = VendorFont.read(Files.readAllBytes(file));
        assertThat(font.outline('辺').orElseThrow().normalized(SIZE).isBlank()).isFalse();
        assertThat(font.outline(0x10FFFD)).isEmpty();
    }

    @Test
    void difference_tellsThreeThingsApart_notByColourAlone() {
        GlyphOutline full = new GlyphOutline(outline(100, 100, 320, 320), 1_000, 880);
        assertThat(Difference.svg(full, boxOutline(), "口と<■>"))
                .contains("aria-label=\"口と&lt;■>\"", "url(#hatch)", "#ce0000")
                .doesNotContain("style");
        assertThat(Difference.svg(full, full, "")).contains("fill=\"#ce0000\" d=\"\"", "fill=\"url(#hatch)\" d=\"\"");
    }
}
