package jp.ikodaicho.api.characters.glyph;

/** Draws a stretch of pixels longer or shorter, into the middle of a line: linear between pixels, averaged over many. */
final class Resampling {

    private final int first;
    private final int end;
    private final int[] from;
    private final float[][] weights;

    /**
     * @param first pixel of the stretch
     * @param end the pixel after its last
     * @param size pixels of the line it is drawn into
     * @param length how many of these it takes
     */
    Resampling(int first, int end, int size, double length) {
        this.first = first;
        this.end = end;
        this.from = new int[size];
        this.weights = new float[size][];
        double scale = (end - first) / length;
        double margin = (size - length) / 2;
        for (int i = 0; i < size; i++) {
            double centre = first + (i + 0.5 - margin) * scale - 0.5;
            weigh(i, centre, Math.max(1, scale));
        }
    }

    private void weigh(int i, double centre, double reach) {
        int low = (int) Math.ceil(centre - reach);
        int high = (int) Math.floor(centre + reach);
        int begin = Math.clamp(low, first, end);
        int stop = Math.clamp(high + 1L, begin, end);
        double total = 0;
        for (int pixel = low; pixel <= high; pixel++) {
            total += Math.max(0, 1 - Math.abs(pixel - centre) / reach);
        }
        from[i] = begin;
        weights[i] = new float[stop - begin];
        for (int pixel = begin; pixel < stop; pixel++) {
            weights[i][pixel - begin] = (float) (Math.max(0, 1 - Math.abs(pixel - centre) / reach) / total);
        }
    }

    /** The value at a place of the line, from pixels that begin at an offset and lie so far apart. */
    float at(int i, float[] pixels, int offset, int step) {
        float sum = 0;
        for (int k = 0; k < weights[i].length; k++) {
            sum += weights[i][k] * pixels[offset + (from[i] + k) * step];
        }
        return sum;
    }
}
