package jp.ikodaicho.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a request in by {@code Authorization: Bearer}, for this request only. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";

    private final SignIn signIn;
    private final Denials denials;

    BearerFilter(SignIn signIn, Denials denials) {
        this.signIn = signIn;
        this.denials = denials;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            BearerToken sent = new BearerToken(header.substring(SCHEME.length()).trim());
            sent.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
            try {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(signIn.authenticate(sent));
                SecurityContextHolder.setContext(context);
            } catch (AuthenticationException e) {
                SecurityContextHolder.clearContext();
                denials.commence(request, response, e);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
