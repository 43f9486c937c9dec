package jp.ikodaicho.api.characters.glyph;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A shape as a font draws it.
 *
 * @param path in units of the font, y upwards, the baseline at 0
 * @param unitsPerEm units along the side of the character's square
 * @param ascender where the square begins, in units above the baseline
 */
public record GlyphOutline(Path2D path, int unitsPerEm, int ascender) implements GlyphShape {

    private static final float FULL = 255;

    @Override
    public Ink normalized(int size) {
        Rectangle2D bounds = path.getBounds2D();
        if (bounds.isEmpty()) {
            return new Ink(size, new float[size * size]);
        }
        double longer = Math.max(bounds.getWidth(), bounds.getHeight());
        double width = size * Ink.breadth(bounds.getWidth() / longer);
        double height = size * Ink.breadth(bounds.getHeight() / longer);
        AffineTransform fit = AffineTransform.getTranslateInstance((size - width) / 2, (size + height) / 2);
        fit.scale(width / bounds.getWidth(), -height / bounds.getHeight());
        fit.translate(-bounds.getX(), -bounds.getY());
        return new Ink(size, drawn(fit, size));
    }

    /**
     * Drawn in its square as a picture, as a screen would.
     *
     * @param size of the square in pixels
     */
    public GlyphBitmap drawn(int size) {
        double scale = (double) size / unitsPerEm;
        AffineTransform inSquare = new AffineTransform(scale, 0, 0, -scale, 0, ascender * scale);
        return new GlyphBitmap(size, size, drawn(inSquare, size));
    }

    private float[] drawn(AffineTransform transform, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.fill(transform.createTransformedShape(path));
        graphics.dispose();
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        float[] ink = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            ink[i] = Byte.toUnsignedInt(pixels[i]) / FULL;
        }
        return ink;
    }

    /**
     * As an SVG picture that needs no font.
     *
     * @param label what it says to those who cannot see it
     */
    public String svg(String label) {
        return Svg.picture(
                "0 " + -ascender + " " + unitsPerEm + " " + unitsPerEm,
                label,
                "<path fill=\"currentColor\" d=\"" + SvgPath.of(path) + "\"/>");
    }
}
