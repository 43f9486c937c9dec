package jp.ikodaicho.api.characters.glyph;

/** A font or a picture is not what it says it is, or is larger than a character needs. */
public final class UnreadableGlyphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableGlyphException(String message) {
        super(message);
    }

    UnreadableGlyphException(String message, Throwable cause) {
        super(message, cause);
    }
}
