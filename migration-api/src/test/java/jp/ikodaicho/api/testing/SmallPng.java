package jp.ikodaicho.api.testing;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Pictures of screens for documents: a palette of at most 256 colours, each as fine as it may be. */
public final class SmallPng {

    private static final int BYTE = 8;
    private static final int COLOURS = 1 << BYTE;

    private SmallPng() {}

    /** Writes a picture smaller than it came, to be told from it by nobody. */
    public static void write(byte[] png, Path file) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int bits = BYTE;
        while (palette(full, bits).length > COLOURS) {
            bits--;
        }
        int[] palette = palette(full, bits);
        IndexColorModel colours = new IndexColorModel(BYTE, palette.length, palette, 0, false, -1, 0);
        BufferedImage small =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, Arrays.binarySearch(palette, coarse(full.getRGB(x, y), bits)));
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int[] palette(BufferedImage picture, int bits) {
        int width = picture.getWidth();
        return IntStream.range(0, width * picture.getHeight())
                .map(dot -> coarse(picture.getRGB(dot % width, dot / width), bits))
                .distinct()
                .sorted()
                .toArray();
    }

    /** A colour with so many bits of each part; black stays black and white white. */
    private static int coarse(int rgb, int bits) {
        int most = (1 << bits) - 1;
        int colour = 0;
        for (int shift = 2 * BYTE; shift >= 0; shift -= BYTE) {
            int part = rgb >> shift & (COLOURS - 1);
            colour = colour << BYTE | Math.round((float) part * most / (COLOURS - 1)) * (COLOURS - 1) / most;
        }
        return colour;
    }
}
