package jp.ikodaicho.api.bench;

/** There is no database to be had for a run; the message says what to do. */
final class NoDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDatabaseException(String message) {
        super(message);
    }
}
