package jp.ikodaicho.api.access;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person's own account and API tokens. */
@RestController
@RequestMapping("/api/v1/account")
class OwnAccountApi {

    private static final int DAYS_IN_YEAR = 366;

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Actors actors;

    OwnAccountApi(ApiTokens tokens, Accounts accounts, Actors actors) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.actors = actors;
    }

    /** Who is signed in. */
    record Own(String username, String staffId, @Nullable String name) {}

    /** A new token: what it is for, and for how many days, a year unless said otherwise. */
    record Issue(
            @NotBlank @Size(max = 100) String label,
            @Nullable @Min(1) @Max(DAYS_IN_YEAR) Integer days) {}

    @Operation(summary = "The signed-in account.")
    @GetMapping
    Own own() {
        String staffId = actors.staffId();
        return new Own(actors.account(), staffId, accounts.nameOf(staffId).orElse(null));
    }

    @Operation(summary = "The account's API tokens, without their secrets.")
    @GetMapping("/tokens")
    List<ApiTokens.Token> tokens() {
        return tokens.of(actors.account());
    }

    @Operation(summary = "Makes an API token. Its secret is in this answer and never again.")
    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    ApiTokens.Issued issue(@Valid @RequestBody Issue body) {
        int days = body.days() == null ? DAYS_IN_YEAR : body.days();
        return tokens.issue(actors.account(), body.label(), Duration.ofDays(days));
    }

    @Operation(summary = "Revokes one of the account's tokens, for good.")
    @PostMapping("/tokens/{id}/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        if (!tokens.revoke(actors.account(), id)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-token", Map.of("token", id));
        }
    }
}
