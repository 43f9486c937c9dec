package jp.ikodaicho.api.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** An API token as sent, not looked at yet. */
final class BearerToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String secret;

    BearerToken(String secret) {
        super(List.of());
        this.secret = secret;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    /** No account is known before the token is; all tokens of one address are counted together. */
    @Override
    public String getPrincipal() {
        return "(token)";
    }
}
