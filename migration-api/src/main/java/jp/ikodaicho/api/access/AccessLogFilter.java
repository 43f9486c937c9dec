package jp.ikodaicho.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts sign-ins, reads of the API and of pages, and every denial into the access log, once the answer is known. */
final class AccessLogFilter extends OncePerRequestFilter {

    /** Request attribute: the name somebody tried to sign in with. */
    static final String TRIED = AccessLogFilter.class.getName() + ".tried";

    private static final Set<Integer> DENIALS = Set.of(401, 403, 429);
    private static final Set<String> READS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

    private final AccessLog log;

    AccessLogFilter(AccessLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
            if (isLogged(request, status)) {
                log.write(line(request, status));
            }
        }
    }

    private static boolean isLogged(HttpServletRequest request, int status) {
        String path = request.getRequestURI();
        boolean read = READS.contains(request.getMethod()) && (path.startsWith("/api/") || BodyPath.code(path) != null);
        boolean signIn = HttpMethod.POST.matches(request.getMethod()) && path.equals(SecurityConfiguration.LOGIN);
        return read || signIn || DENIALS.contains(status);
    }

    private AccessLog.Line line(HttpServletRequest request, int status) {
        Object reason = request.getAttribute(Problem.CODE);
        return new AccessLog.Line(
                log.now(),
                account(request),
                municipality(request.getRequestURI()),
                request.getMethod(),
                request.getRequestURI(),
                status,
                reason == null ? null : reason.toString(),
                request.getRemoteAddr());
    }

    private static @Nullable String account(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && !(known instanceof AnonymousAuthenticationToken)) {
            return known.getName();
        }
        Object tried = request.getAttribute(TRIED);
        return tried == null ? null : tried.toString();
    }

    private static @Nullable String municipality(String path) {
        String code = BodyPath.code(path);
        return code != null && MunicipalityCode.isValid(code) ? code : null;
    }
}
