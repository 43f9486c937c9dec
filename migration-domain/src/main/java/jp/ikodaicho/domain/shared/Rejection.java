package jp.ikodaicho.domain.shared;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why an entry is refused: a value, not an exception (architecture.md, law 2). The code is stable; it is the tail of the
 * problem's {@code type} and the key of the Japanese and English sentence.
 *
 * @param arguments what the sentence names, by the name of its placeholder and sorted by it
 */
public record Rejection(String code, Kind kind, Map<String, String> arguments) {

    /** What the client can do about it; each has one HTTP status. */
    public enum Kind {
        UNKNOWN,
        FORBIDDEN,
        PRECONDITION_REQUIRED,
        STALE,
        CONFLICT,
        INVALID
    }

    public Rejection {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    public static Rejection conflict(String code, Map<String, String> arguments) {
        return new Rejection(code, Kind.CONFLICT, arguments);
    }

    public static Rejection invalid(String code, Map<String, String> arguments) {
        return new Rejection(code, Kind.INVALID, arguments);
    }

    public static Rejection forbidden(String code, Map<String, String> arguments) {
        return new Rejection(code, Kind.FORBIDDEN, arguments);
    }

    public static Rejection unknown(String code, Map<String, String> arguments) {
        return new Rejection(code, Kind.UNKNOWN, arguments);
    }
}
