package jp.ikodaicho.api.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.Japan;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The signed-in person's account: who that is, and the API tokens, made and revoked here. */
@Page
@RequestMapping("/account")
class AccountPage {

    private static final Duration VALIDITY = Duration.ofDays(366);

    private final Html html;
    private final ApiTokens tokens;
    private final Actors actors;
    private final InstantSource clock;
    private final Exports exports;

    AccountPage(Html html, ApiTokens tokens, Actors actors, InstantSource clock, Exports exports) {
        this.html = html;
        this.exports = exports;
        this.tokens = tokens;
        this.actors = actors;
        this.clock = clock;
    }

    @GetMapping({"", "/tokens"})
    ResponseEntity<byte[]> account(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        return html.page("access/account", frame, view(frame.t(), new FormValues(typed, frame.t()), null));
    }

    @GetMapping("/tokens" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(@PathVariable TableFormat format, Frame frame) {
        AccountView view = view(frame.t(), new FormValues(Map.of(), frame.t()), null);
        return exports.answer(frame, Japan.day(clock.instant()), format, AccountTable.of(view, frame.t()));
    }

    /** The new token's text is on this page and never again. */
    @PostMapping("/tokens")
    ResponseEntity<byte[]> issue(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        FormValues values = new FormValues(typed, frame.t());
        String label = values.text(label(frame.t()));
        if (label == null || !values.mistakes().isEmpty()) {
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "access/account", frame, view(frame.t(), values, null));
        }
        ApiTokens.Issued issued = tokens.issue(actors.account(), label, VALIDITY);
        FormValues empty = new FormValues(Map.of(), frame.t());
        return html.page(HttpStatus.CREATED, "access/account", frame, view(frame.t(), empty, issued.secret()));
    }

    @PostMapping("/tokens/{id}/revocation")
    ResponseEntity<byte[]> revoke(@PathVariable String id) {
        tokens.revoke(actors.account(), id);
        return HomePage.seeOther("/account");
    }

    private AccountView view(Texts t, FormValues values, @Nullable String secret) {
        Instant now = clock.instant();
        List<AccountView.Token> lines = tokens.of(actors.account()).stream()
                .map(token -> new AccountView.Token(
                        token.id(),
                        token.label(),
                        t.instant(token.createdAt()),
                        t.instant(token.expiresAt()),
                        token.usedAt() == null ? "" : t.instant(token.usedAt()),
                        token.revokedAt() == null && token.expiresAt().isAfter(now)))
                .toList();
        return new AccountView(
                actors.account(), actors.staffId(), lines, FieldView.of(label(t), values), values.mistakes(), secret);
    }

    private static FormField label(Texts t) {
        return new FormField("label", FormField.Kind.LINE, true, t.of("account.label"), t.of("account.label-hint"));
    }
}
