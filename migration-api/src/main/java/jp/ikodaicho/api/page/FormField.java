package jp.ikodaicho.api.page;

/**
 * A field of a form.
 *
 * @param label what it is called on the screen
 * @param hint how to fill it in, empty for none
 */
public record FormField(String name, Kind kind, boolean required, String label, String hint) {

    /** How a field is filled in. */
    public enum Kind {
        DATE,
        LINE,
        AREA,
        CHECK
    }
}
