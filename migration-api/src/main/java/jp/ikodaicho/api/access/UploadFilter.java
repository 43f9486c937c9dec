package jp.ikodaicho.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ProblemWriter;
import jp.ikodaicho.api.edge.UploadLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of a file sent by a form that it is too large before anything of it is read: the form's token stands in the same body, and
 * could not be found in one that is cut off. Browsers say beforehand how long a form is; of one that does not the server's own
 * limit holds.
 */
final class UploadFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;

    UploadFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int limit = UploadLimits.ofForm(request.getRequestURI(), isSignedIn(request));
        if (!isForm(request) || request.getContentLengthLong() <= limit) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    new Problem(
                            HttpStatus.CONTENT_TOO_LARGE,
                            "file-too-large",
                            Map.of("limit", Integer.toString(limit / UploadLimits.MEGABYTE))));
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return SecurityContextHolder.getContext().getAuthentication() != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
