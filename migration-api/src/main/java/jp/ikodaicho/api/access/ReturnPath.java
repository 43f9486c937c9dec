package jp.ikodaicho.api.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.ikodaicho.api.page.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * The page somebody comes back to after signing in: the one asked for, or for a form sent too late the one it names in its
 * field {@code to}, whose address carries all that was typed, with the fields it names in {@code keep}. Only addresses of this program are taken.
 */
final class ReturnPath {

    /** Parameter of the sign-in page, and field of forms. */
    static final String PARAMETER = "to";

    private static final String KEEP = "keep";

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
            return with(kept(request), LocalAddress.of(request.getParameter(PARAMETER)));
        }
        String query = request.getQueryString();
        return LocalAddress.of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }

    /** The fields a form wants to get back, as parameters of its page. */
    private static String kept(HttpServletRequest request) {
        String[] names = Objects.requireNonNullElse(request.getParameterValues(KEEP), new String[0]);
        return Arrays.stream(names)
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String with(String parameters, String path) {
        return parameters.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + parameters;
    }
}
