package jp.ikodaicho.api.access;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Decides who it is, for form, Basic and Bearer alike, and counts what fails. */
@Component
class SignIn implements AuthenticationManager {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final LoginThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    SignIn(Accounts accounts, ApiTokens tokens, LoginThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.throttle = throttle;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication sent) {
        try {
            return sent instanceof BearerToken token ? byToken(token) : byPassword(sent);
        } catch (AuthenticationException e) {
            e.setAuthenticationRequest(sent);
            throw e;
        }
    }

    /** Who may go on after signing in. */
    OpenAccount openAccount() {
        return new OpenAccount(accounts);
    }

    private Authentication byPassword(Authentication sent) {
        refuseThrottled(sent);
        try {
            Authentication known = passwords.authenticate(sent);
            if (known == null) {
                throw new BadCredentialsException("no name and password");
            }
            return known;
        } catch (AuthenticationException e) {
            throttle.failed(sent.getName(), address(sent));
            throw e;
        }
    }

    /** A token that holds is never throttled: it cannot be guessed, and others at its address may fail. */
    private Authentication byToken(BearerToken sent) {
        Person person = tokens.account(sent.getCredentials())
                .flatMap(accounts::find)
                .filter(Person::isEnabled)
                .orElse(null);
        if (person == null) {
            refuseThrottled(sent);
            throttle.failed(sent.getName(), address(sent));
            throw new BadCredentialsException("no such token in force");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    private void refuseThrottled(Authentication sent) {
        Duration wait = throttle.wait(sent.getName(), address(sent));
        if (wait.isPositive()) {
            throw new ThrottledException(wait);
        }
    }

    private static String address(Authentication sent) {
        return sent.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
