package jp.ikodaicho.api.bench;

/** A bench was asked for something it does not know; the message says what there is. */
final class MisusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisusedException(String message) {
        super(message);
    }

    MisusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
