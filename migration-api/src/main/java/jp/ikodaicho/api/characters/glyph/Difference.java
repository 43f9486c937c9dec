package jp.ikodaicho.api.characters.glyph;

/**
 * Two shapes over one another, both brought to the same size: what both have is gray, what only the first has is plain red, what
 * only the second has is hatched blue, so that colour alone says nothing.
 */
public final class Difference {

    private static final int SIZE = 96;
    private static final String HATCH =
            "<defs><pattern id=\"hatch\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\">"
                    + "<path d=\"M0 0H3V1H0Z\" fill=\"#0017c1\"/></pattern></defs>";

    private final Ink first;
    private final Ink second;

    private Difference(GlyphShape first, GlyphShape second) {
        this.first = first.normalized(SIZE);
        this.second = second.normalized(SIZE);
    }

    /**
     * As an SVG picture.
     *
     * @param first the external character
     * @param second the standard one
     * @param label what it says to those who cannot see it
     */
    public static String svg(GlyphShape first, GlyphShape second, String label) {
        Difference difference = new Difference(first, second);
        return Svg.picture(
                "0 0 " + SIZE + " " + SIZE,
                label,
                HATCH
                        + difference.path("#949494", true, true)
                        + difference.path("#ce0000", true, false)
                        + difference.path("url(#hatch)", false, true));
    }

    private String path(String fill, boolean inFirst, boolean inSecond) {
        StringBuilder data = new StringBuilder();
        for (int y = 0; y < SIZE; y++) {
            int from = 0;
            for (int x = 0; x <= SIZE; x++) {
                if (x == SIZE || first.isInk(x, y) != inFirst || second.isInk(x, y) != inSecond) {
                    appendRun(data, from, x, y);
                    from = x + 1;
                }
            }
        }
        return "<path shape-rendering=\"crispEdges\" fill=\"" + fill + "\" d=\"" + data + "\"/>";
    }

    /** Pixels of a row, from one to before another. */
    private static void appendRun(StringBuilder data, int from, int end, int y) {
        if (end > from) {
            data.append('M').append(from).append(' ').append(y).append('H').append(end);
            data.append("v1H").append(from).append('Z');
        }
    }
}
