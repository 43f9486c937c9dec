package jp.ikodaicho.api.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body that a path of the API or of a page is about. */
final class BodyPath {

    private static final String BODIES = "/api/v1/municipalities/";
    private static final Pattern PAGE = Pattern.compile("/(\\d{6})(?:/.*)?");

    private BodyPath() {}

    /** The code in a path, as sent; null where the path is about no body. */
    static @Nullable String code(String path) {
        if (!path.startsWith(BODIES)) {
            Matcher page = PAGE.matcher(path);
            return page.matches() ? page.group(1) : null;
        }
        int end = path.indexOf('/', BODIES.length());
        return end < 0 ? path.substring(BODIES.length()) : path.substring(BODIES.length(), end);
    }

    /** Whether a path is about who may do what in a body, which administrators keep. */
    static boolean isStaff(String path) {
        String code = path.startsWith(BODIES) ? code(path) : null;
        String rest = code == null ? "" : path.substring(BODIES.length() + code.length());
        return rest.equals("/staff") || rest.startsWith("/staff/");
    }
}
