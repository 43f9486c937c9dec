package jp.ikodaicho.api.characters.glyph;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads the pictures of vendors' characters: PNG or BMP as they are sent, dark on light or light on dark, and the outlines that
 * were taken out of a font.
 */
public final class GlyphPictures {

    /** A character needs no larger picture; a larger one is refused before it is unpacked. */
    public static final int LARGEST = 1_024;

    private static final List<String> FORMATS = List.of("png", "bmp");
    private static final int DRAWN = 256;
    private static final float FULL = 255 * 3f;

    private GlyphPictures() {}

    /** The picture in pixels; throws {@link UnreadableGlyphException} for what is no such picture. */
    public static GlyphBitmap read(byte[] file) {
        return switch (shape(file)) {
            case GlyphBitmap bitmap -> bitmap;
            case GlyphOutline outline -> outline.drawn(DRAWN);
        };
    }

    /** The shape as finely as it is known; throws {@link UnreadableGlyphException} for what is no such picture. */
    public static GlyphShape shape(byte[] file) {
        return PictureType.of(file).filter(PictureType.OUTLINE::equals).isPresent()
                ? OutlinePicture.read(file)
                : bitmap(file);
    }

    /** The picture as a PNG for a browser: one that is one already is left as it is. */
    public static byte[] png(byte[] file) {
        if (PictureType.of(file).filter(PictureType.PNG::equals).isPresent()) {
            return file;
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(read(file).image(), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static GlyphBitmap bitmap(byte[] file) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return ink(image(input));
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableGlyphException known ? known : new UnreadableGlyphException("no picture", e);
        }
    }

    private static BufferedImage image(ImageInputStream input) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                reader.setInput(input, true, true);
                if (reader.getWidth(0) > LARGEST || reader.getHeight(0) > LARGEST) {
                    throw new UnreadableGlyphException("larger than " + LARGEST + " pixels");
                }
                return reader.read(0);
            }
        }
        throw new UnreadableGlyphException("neither PNG nor BMP");
    }

    private static GlyphBitmap ink(BufferedImage image) {
        BufferedImage onWhite = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = onWhite.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        int[] pixels = onWhite.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        float[] ink = new float[pixels.length];
        float total = 0;
        for (int i = 0; i < pixels.length; i++) {
            ink[i] = 1 - ((pixels[i] >> 16 & 0xFF) + (pixels[i] >> 8 & 0xFF) + (pixels[i] & 0xFF)) / FULL;
            total += ink[i];
        }
        if (total > ink.length / 2f) {
            for (int i = 0; i < ink.length; i++) {
                ink[i] = 1 - ink[i];
            }
        }
        return new GlyphBitmap(image.getWidth(), image.getHeight(), ink);
    }
}
