package jp.ikodaicho.api.characters.glyph;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Writes an outline as the data of an SVG path, y downwards. */
final class SvgPath {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private SvgPath() {}

    static String of(Path2D path) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(points);
            data.append(COMMANDS.charAt(segment));
            for (int k = 0; k < 2 * POINTS[segment]; k++) {
                append(data, k % 2 == 0 ? points[k] : -points[k], k > 0);
            }
        }
        return data.toString();
    }

    /** In tenths at most: quadratic curves have points halfway between units. */
    private static void append(StringBuilder data, double value, boolean separate) {
        long tenths = Math.round(value * 10);
        if (separate && tenths >= 0) {
            data.append(' ');
        }
        if (tenths < 0) {
            data.append('-');
        }
        data.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            data.append('.').append(Math.abs(tenths) % 10);
        }
    }
}
