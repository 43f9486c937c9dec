package jp.ikodaicho.api.characters.delivery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jp.ikodaicho.api.characters.glyph.GlyphBitmap;

/** A shape as a PNG for a workbook: black on white. */
final class GlyphPng {

    private static final int WHITE = 255;

    private GlyphPng() {}

    static byte[] of(GlyphBitmap shape) {
        BufferedImage image = new BufferedImage(shape.width(), shape.height(), BufferedImage.TYPE_BYTE_GRAY);
        int[] row = new int[shape.width()];
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                row[x] = Math.round(WHITE * (1 - shape.ink()[y * shape.width() + x]));
            }
            image.getRaster().setPixels(0, y, shape.width(), 1, row);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
