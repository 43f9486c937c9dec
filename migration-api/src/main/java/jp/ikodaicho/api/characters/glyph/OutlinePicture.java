package jp.ikodaicho.api.characters.glyph;

import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A glyph of a vendor's font as a picture of its own: an SVG of one path in one form, so that the same outline is the same bytes
 * wherever and whenever it is drawn.
 */
public final class OutlinePicture {

    static final String BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 ";

    private static final Pattern FORM = Pattern.compile(
            Pattern.quote(BEGIN) + "(-?[0-9]{1,6}) ([0-9]{1,6}) ([0-9]{1,6})\"><path d=\"([MLQCZ0-9 .-]*)\"/></svg>");
    private static final Pattern TOKEN = Pattern.compile("[MLQCZ]|-?[0-9]{1,6}(?:\\.[0-9])?");

    private OutlinePicture() {}

    public static byte[] write(GlyphOutline outline) {
        int side = outline.unitsPerEm();
        String svg = BEGIN + -outline.ascender() + " " + side + " " + side + "\"><path d=\""
                + SvgPath.of(outline.path()) + "\"/></svg>";
        return svg.getBytes(StandardCharsets.US_ASCII);
    }

    /** The outline again; throws {@link UnreadableGlyphException} for what {@link #write} does not write. */
    static GlyphOutline read(byte[] picture) {
        Matcher form = FORM.matcher(new String(picture, StandardCharsets.US_ASCII));
        if (!form.matches() || !form.group(2).equals(form.group(3))) {
            throw new UnreadableGlyphException("no outline");
        }
        try {
            Path2D path = path(TOKEN.matcher(form.group(4)));
            return new GlyphOutline(path, Integer.parseInt(form.group(2)), -Integer.parseInt(form.group(1)));
        } catch (IllegalArgumentException | IllegalStateException | java.awt.geom.IllegalPathStateException e) {
            throw new UnreadableGlyphException("a broken outline", e);
        }
    }

    private static Path2D path(Matcher tokens) {
        Path2D path = new Path2D.Double();
        while (tokens.find()) {
            switch (tokens.group()) {
                case "M" -> path.moveTo(x(tokens), y(tokens));
                case "L" -> path.lineTo(x(tokens), y(tokens));
                case "Q" -> path.quadTo(x(tokens), y(tokens), x(tokens), y(tokens));
                case "C" -> path.curveTo(x(tokens), y(tokens), x(tokens), y(tokens), x(tokens), y(tokens));
                case "Z" -> path.closePath();
                default -> throw new UnreadableGlyphException("a number without a command");
            }
        }
        return path;
    }

    private static double x(Matcher tokens) {
        tokens.find();
        return Double.parseDouble(tokens.group());
    }

    /** Downwards in the picture, upwards in the outline. */
    private static double y(Matcher tokens) {
        return -x(tokens);
    }
}
