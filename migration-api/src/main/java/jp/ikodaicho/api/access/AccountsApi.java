package jp.ikodaicho.api.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of the installation, kept by administrators. */
@RestController
@RequestMapping("/api/v1/accounts")
class AccountsApi {

    private static final String KEY = "[a-z0-9][a-z0-9-]{0,63}";

    private final Accounts accounts;
    private final Administrators administrators;
    private final Actors actors;

    AccountsApi(Accounts accounts, Administrators administrators, Actors actors) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.actors = actors;
    }

    /** An account as administrators see it. */
    record AccountAnswer(
            String username, String staffId, @Nullable String name, boolean disabled) {}

    /** A new account; {@code staffId} is the account's name where it is absent. */
    record Opening(
            @NotNull @Pattern(regexp = KEY) String username,
            @Nullable @Pattern(regexp = KEY) String staffId,
            @NotBlank @Size(max = 100) String name,
            @NotNull @Pattern(regexp = Accounts.PASSWORD) String password) {}

    /** A new password. */
    record Password(
            @NotNull @Pattern(regexp = Accounts.PASSWORD) String password) {}

    /** Whether the account is closed. */
    record Disabling(boolean disabled) {}

    @Operation(summary = "All accounts.")
    @GetMapping
    List<AccountAnswer> all() {
        administrators.only();
        return accounts.all().stream().map(this::answer).toList();
    }

    @Operation(summary = "Opens an account. It may do nothing until a role is granted.")
    @PostMapping
    ResponseEntity<AccountAnswer> open(@Valid @RequestBody Opening body) {
        administrators.only();
        String staffId = body.staffId() == null ? body.username() : body.staffId();
        if (!accounts.open(body.username(), staffId, body.name(), body.password())) {
            throw new Problem(HttpStatus.CONFLICT, "account-exists", Map.of("username", body.username()));
        }
        return ResponseEntity.created(URI.create("/api/v1/accounts/" + body.username()))
                .body(new AccountAnswer(body.username(), staffId, body.name(), false));
    }

    @Operation(summary = "Sets the password of an account.")
    @PostMapping("/{username}/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@PathVariable String username, @Valid @RequestBody Password body) {
        administrators.only();
        known(username, accounts.password(username, body.password()));
    }

    @Operation(summary = "Closes an account, or opens it again with disabled=false. Its tokens follow.")
    @PostMapping("/{username}/disabling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(@PathVariable String username, @Valid @RequestBody Disabling body) {
        administrators.only();
        if (body.disabled() && username.equals(actors.account())) {
            throw new Problem(HttpStatus.CONFLICT, "own-account");
        }
        known(username, accounts.disable(username, body.disabled()));
    }

    private static void known(String username, boolean found) {
        if (!found) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-account", Map.of("username", username));
        }
    }

    private AccountAnswer answer(Person person) {
        String name = accounts.nameOf(person.staffId()).orElse(null);
        return new AccountAnswer(person.username(), person.staffId(), name, person.disabled());
    }
}
