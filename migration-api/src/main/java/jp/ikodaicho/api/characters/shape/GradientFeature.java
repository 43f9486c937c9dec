package jp.ikodaicho.api.characters.shape;

import jp.ikodaicho.api.characters.glyph.GlyphShape;
import jp.ikodaicho.api.characters.glyph.Ink;

/**
 * The directions of the edges of a shape in 8 × 8 places: 512 numbers whose angle says how alike two shapes are. Made for
 * characters of offices' printers and fonts by other hands; edges are blurred so that a pixel more or less does not count.
 */
final class GradientFeature {

    /** Named in the index: another one for every change of what is computed here or in the normalisation. */
    static final String ALGORITHM = "gradient-512/1";

    static final int LENGTH = 512;

    private static final int SIZE = 64;
    private static final int CELLS = 8;
    private static final int DIRECTIONS = 8;
    private static final float[] BLUR = {0.054f, 0.242f, 0.403f, 0.242f, 0.054f};
    private static final double SPREAD_IN_CELLS = 0.55;
    private static final float[][] POOL = pool();

    /** A number this large or larger becomes 127; hardly any is. */
    private static final float LARGEST = 0.22f;

    private GradientFeature() {}

    /** How much each pixel of a line counts for each cell of it: the less, the farther it is from the cell's middle. */
    private static float[][] pool() {
        float[][] weights = new float[CELLS][SIZE];
        double cell = (double) SIZE / CELLS;
        for (int c = 0; c < CELLS; c++) {
            for (int x = 0; x < SIZE; x++) {
                double distance = (x + 0.5 - (c + 0.5) * cell) / (SPREAD_IN_CELLS * cell);
                weights[c][x] = (float) Math.exp(-distance * distance / 2);
            }
        }
        return weights;
    }

    /** The feature of a shape, each number as a byte; all zero for one without ink. */
    static byte[] of(GlyphShape shape) {
        Ink ink = shape.normalized(SIZE);
        return bytes(pooled(directions(blurred(ink.values()))));
    }

    private static float[] blurred(float[] pixels) {
        return blurredAlong(blurredAlong(pixels, 1, SIZE), SIZE, 1);
    }

    private static float[] blurredAlong(float[] pixels, int step, int line) {
        float[] blurred = new float[pixels.length];
        for (int l = 0; l < SIZE; l++) {
            for (int i = 0; i < SIZE; i++) {
                float sum = 0;
                for (int k = Math.max(0, 2 - i); k < Math.min(BLUR.length, SIZE + 2 - i); k++) {
                    sum += BLUR[k] * pixels[l * line + (i + k - 2) * step];
                }
                blurred[l * line + i * step] = sum;
            }
        }
        return blurred;
    }

    /** For each direction, how much of an edge in it each pixel is; an angle between two counts for both. */
    private static float[][] directions(float[] pixels) {
        float[][] planes = new float[DIRECTIONS][SIZE * SIZE];
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                float dx = slope(pixels, x, y, true);
                float dy = slope(pixels, x, y, false);
                if (dx != 0 || dy != 0) {
                    double turn = (Math.atan2(dy, dx) / (2 * Math.PI) + 1) * DIRECTIONS;
                    int first = (int) turn;
                    float second = (float) (turn - first);
                    float strength = (float) Math.sqrt(dx * dx + dy * dy);
                    planes[first % DIRECTIONS][y * SIZE + x] += strength * (1 - second);
                    planes[(first + 1) % DIRECTIONS][y * SIZE + x] += strength * second;
                }
            }
        }
        return planes;
    }

    /** Sobel's operator; there is no ink outside. */
    private static float slope(float[] pixels, int x, int y, boolean across) {
        float slope = 0;
        for (int k = -1; k <= 1; k++) {
            int weight = 2 - Math.abs(k);
            slope += across
                    ? weight * (at(pixels, x + 1, y + k) - at(pixels, x - 1, y + k))
                    : weight * (at(pixels, x + k, y + 1) - at(pixels, x + k, y - 1));
        }
        return slope;
    }

    private static float at(float[] pixels, int x, int y) {
        return x < 0 || y < 0 || x >= SIZE || y >= SIZE ? 0 : pixels[y * SIZE + x];
    }

    private static float[] pooled(float[][] planes) {
        float[] pooled = new float[LENGTH];
        for (int d = 0; d < DIRECTIONS; d++) {
            float[] lines = new float[SIZE * CELLS];
            for (int y = 0; y < SIZE; y++) {
                for (int c = 0; c < CELLS; c++) {
                    lines[c * SIZE + y] = dot(planes[d], y * SIZE, POOL[c]);
                }
            }
            for (int cx = 0; cx < CELLS; cx++) {
                for (int cy = 0; cy < CELLS; cy++) {
                    pooled[(cy * CELLS + cx) * DIRECTIONS + d] = dot(lines, cx * SIZE, POOL[cy]);
                }
            }
        }
        return pooled;
    }

    private static float dot(float[] values, int offset, float[] weights) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += values[offset + i] * weights[i];
        }
        return sum;
    }

    /** Roots, so that strong edges do not drown the others; brought to length 1 and then to bytes. */
    private static byte[] bytes(float[] pooled) {
        double total = 0;
        for (float value : pooled) {
            total += value;
        }
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; total > 0 && i < LENGTH; i++) {
            double unit = Math.sqrt(pooled[i] / total);
            bytes[i] = (byte) Math.min(Byte.MAX_VALUE, Math.round(Byte.MAX_VALUE * unit / LARGEST));
        }
        return bytes;
    }
}
