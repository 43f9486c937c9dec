package jp.ikodaicho.api.characters.glyph;

/** The frame of the pictures: no style, no script, so that the strictest policy holds. */
final class Svg {

    /** Media type. */
    static final String MEDIA_TYPE = "image/svg+xml";

    private Svg() {}

    static String picture(String viewBox, String label, String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox + "\" role=\"img\" aria-label=\""
                + escaped(label) + "\">" + content + "</svg>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
