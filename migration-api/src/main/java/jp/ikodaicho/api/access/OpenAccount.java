package jp.ikodaicho.api.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Signed in with an account that is not closed: looked up for every request, so that closing one ends its sessions too. */
final class OpenAccount implements AuthorizationManager<RequestAuthorizationContext> {

    private final Accounts accounts;

    OpenAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext request) {
        Authentication authentication = signedIn.get();
        boolean open = authentication != null
                && authentication.getPrincipal() instanceof Person person
                && accounts.find(person.username()).filter(Person::isEnabled).isPresent();
        return new AuthorizationDecision(open);
    }
}
