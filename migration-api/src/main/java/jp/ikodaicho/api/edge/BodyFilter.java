package jp.ikodaicho.api.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Keeps the bytes of a writing request's body, for the hash that an idempotency key must repeat. */
@Component
class BodyFilter extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean writing =
                "POST".equals(request.getMethod()) && request.getRequestURI().startsWith("/api/");
        chain.doFilter(writing ? new ContentCachingRequestWrapper(request, LARGEST_BODY) : request, response);
    }
}
