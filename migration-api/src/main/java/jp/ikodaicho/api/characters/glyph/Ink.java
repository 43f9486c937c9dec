package jp.ikodaicho.api.characters.glyph;

/**
 * A square of ink: what shapes are compared by.
 *
 * @param size pixels along a side
 * @param values row by row, from 0, none, to 1, full
 */
public record Ink(int size, float[] values) {

    /** From where on a pixel counts as ink. */
    static final float THRESHOLD = 0.35f;

    /** Whether a pixel is more ink than not. */
    public boolean isInk(int x, int y) {
        return values[y * size + x] >= 0.5f;
    }

    /** Whether there is nothing. */
    public boolean isBlank() {
        for (float value : values) {
            if (value >= THRESHOLD) {
                return false;
            }
        }
        return true;
    }

    /**
     * How long the shorter side of a shape becomes in a square: longer than in proportion, so that 一 keeps being a line and 口
     * and 日 do not part over a little breadth.
     *
     * @param ratio shorter to longer side, 0 to 1
     * @return part of the square's side, 0 to 1
     */
    static double breadth(double ratio) {
        return Math.sqrt(Math.sin(Math.PI / 2 * ratio));
    }
}
