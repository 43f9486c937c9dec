package jp.ikodaicho.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What somebody is told who is not signed in, may not, or tried too often: problem+json, or the sign-in page for a browser. */
@Component
class Denials implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final String BASIC = "Basic realm=\"ikodaicho\", charset=\"UTF-8\"";

    private final ProblemWriter problems;

    Denials(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Not signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        remember(request, e);
        if (e instanceof ThrottledException throttled) {
            tooOften(request, response, throttled);
        } else if (isPage(request)) {
            response.sendRedirect(ReturnPath.signIn(request, null));
        } else {
            unauthenticated(request, response);
        }
    }

    /** The sign-in page was sent with a wrong name or password. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        remember(request, e);
        if (e instanceof ThrottledException throttled) {
            tooOften(request, response, throttled);
        } else {
            request.setAttribute(Problem.CODE, "unauthenticated");
            response.sendRedirect(ReturnPath.signIn(request, "error"));
        }
    }

    /** Signed in, and not allowed; or a form without its token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean named = SecurityContextHolder.getContext().getAuthentication() != null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        boolean signingIn = request.getRequestURI().equals(SecurityConfiguration.LOGIN);
        if (!named && isPage(request)) {
            response.sendRedirect(ReturnPath.signIn(request, "expired"));
        } else if (!named && !signingIn) {
            unauthenticated(request, response);
        } else {
            String code = e instanceof CsrfException ? "form-token" : "forbidden";
            problems.write(request, response, new Problem(HttpStatus.FORBIDDEN, code));
        }
    }

    private void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, BASIC);
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, new Problem(HttpStatus.UNAUTHORIZED, "unauthenticated"));
    }

    private void tooOften(HttpServletRequest request, HttpServletResponse response, ThrottledException e)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.seconds()));
        problems.write(request, response, new Problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-failures"));
    }

    private static void remember(HttpServletRequest request, AuthenticationException e) {
        Authentication tried = e.getAuthenticationRequest();
        if (tried != null && !(tried instanceof AnonymousAuthenticationToken)) {
            request.setAttribute(AccessLogFilter.TRIED, tried.getName());
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean html = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        return html && !request.getRequestURI().startsWith("/api/");
    }
}
