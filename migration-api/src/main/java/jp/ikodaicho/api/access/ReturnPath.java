package jp.ikodaicho.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The page somebody comes back to after signing in: the one asked for, or for a form sent too late the one it names in its
 * field {@code to}, whose address carries all that was typed. Only addresses of this program are taken.
 */
final class ReturnPath {

    /** Parameter of the sign-in page, and field of forms. */
    static final String PARAMETER = "to";

    private ReturnPath() {}

    /** The sign-in page that leads back, with a note such as {@code expired}. */
    static String signIn(HttpServletRequest request, @Nullable String note) {
        String to = of(request);
        String query = (note == null ? "" : "&" + note)
                + (to.equals("/") ? "" : "&" + PARAMETER + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return SecurityConfiguration.LOGIN + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** Where a request wants to come back to. */
    static String of(HttpServletRequest request) {
        boolean signIn = request.getRequestURI().equals(SecurityConfiguration.LOGIN);
        if (signIn || !HttpMethod.GET.matches(request.getMethod())) {
            return local(request.getParameter(PARAMETER));
        }
        String query = request.getQueryString();
        return local(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** An address of this program as it is, anything else the first page. */
    static String local(@Nullable String to) {
        String path = to == null ? "" : to;
        boolean ours = path.matches("/(?![/\\\\]).*") && path.chars().allMatch(c -> c > ' ' && c != 0x7F);
        return ours ? path : "/";
    }
}
