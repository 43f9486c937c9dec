package jp.ikodaicho.api.characters.glyph;

import java.awt.image.BufferedImage;

/**
 * A shape as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param ink row by row, from 0, none, to 1, full
 */
public record GlyphBitmap(int width, int height, float[] ink) implements GlyphShape {

    private static final int WHITE = 255;

    /** The pixels that hold ink, from the first to before the last. */
    private record Box(int left, int top, int right, int bottom) {

        boolean isEmpty() {
            return left >= right;
        }

        Resampling across(int size) {
            return new Resampling(left, right, size, size * Ink.breadth((double) (right - left) / longer()));
        }

        Resampling down(int size) {
            return new Resampling(top, bottom, size, size * Ink.breadth((double) (bottom - top) / longer()));
        }

        private int longer() {
            return Math.max(right - left, bottom - top);
        }
    }

    @Override
    public Ink normalized(int size) {
        Box box = box();
        float[] square = new float[size * size];
        if (box.isEmpty()) {
            return new Ink(size, square);
        }
        Resampling across = box.across(size);
        Resampling down = box.down(size);
        float[] rows = new float[height * size];
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < height; y++) {
                rows[y * size + x] = across.at(x, ink, y * width, 1);
            }
            for (int y = 0; y < size; y++) {
                square[y * size + x] = down.at(y, rows, x, size);
            }
        }
        return new Ink(size, square);
    }

    /** As a picture, black on white. */
    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < ink.length; i++) {
            image.getRaster().setSample(i % width, i / width, 0, Math.round((1 - ink[i]) * WHITE));
        }
        return image;
    }

    private Box box() {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink[y * width + x] >= Ink.THRESHOLD) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
        }
        return new Box(left, top, right, bottom);
    }
}
