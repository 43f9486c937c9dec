package jp.ikodaicho.api.access;

import jakarta.servlet.DispatcherType;
import jp.ikodaicho.api.edge.ProblemWriter;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How people sign in (form, Basic, API token) and what every answer says to browsers. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String LOGIN = "/login";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ProblemWriter problems;

    SecurityConfiguration(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SignIn signIn, Denials denials, AccessLog accessLog) {
        http.authenticationManager(signIn)
                .authorizeHttpRequests(requests -> admit(requests, signIn))
                .httpBasic(basic -> basic.authenticationEntryPoint(denials))
                .formLogin(
                        form -> form.loginPage(LOGIN).failureHandler(denials).successHandler(new ReturnAfterSignIn()))
                .logout(logout -> logout.logoutSuccessUrl(LOGIN + "?bye"))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.ignoringRequestMatchers(fromNoBrowser()))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(e -> e.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .addFilterAfter(new AccessLogFilter(accessLog), SecurityContextHolderFilter.class)
                .addFilterBefore(new UploadFilter(problems), CsrfFilter.class)
                .addFilterBefore(new BearerFilter(signIn, denials), BasicAuthenticationFilter.class);
        return http.build();
    }

    private static void admit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            SignIn signIn) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
        requests.requestMatchers(EndpointRequest.to("health")).permitAll();
        requests.requestMatchers(LOGIN, "/css/**", "/js/**", "/vendor/**").permitAll();
        requests.anyRequest().access(signIn.openAccount());
    }

    /**
     * Requests that need no form token: they name who sends them, and no page sent them (a browser sends remembered Basic
     * credentials with another site's forms too, but then also {@code Origin}).
     */
    private static RequestMatcher fromNoBrowser() {
        return new AndRequestMatcher(
                new RequestHeaderRequestMatcher(HttpHeaders.AUTHORIZATION),
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher(HttpHeaders.ORIGIN)));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
