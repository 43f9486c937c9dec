package jp.ikodaicho.api.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/**
 * Keeps the bytes of a writing request's body, for the hash that an idempotency key must repeat, and takes none that is too
 * large: whether it says so beforehand or shows it while it is read.
 */
@Component
class BodyFilter extends OncePerRequestFilter {

    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH");
    private final ProblemWriter problems;

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!WRITING.contains(request.getMethod()) || !request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > UploadLimits.of(request.getRequestURI())) {
            problems.write(request, response, tooLarge(UploadLimits.of(request.getRequestURI())));
        } else if (request.getContentType() != null && request.getContentType().contains("*")) {
            problems.write(request, response, new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415"));
        } else {
            chain.doFilter(new LimitedBody(request), response);
        }
    }

    private static Problem tooLarge(int limit) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", Map.of("limit", Integer.toString(limit)));
    }

    /** A body whose length nobody said. */
    private static final class LimitedBody extends ContentCachingRequestWrapper {

        LimitedBody(HttpServletRequest request) {
            super(request, UploadLimits.of(request.getRequestURI()));
        }

        @Override
        protected void handleContentOverflow(int limit) {
            throw tooLarge(limit);
        }
    }
}
