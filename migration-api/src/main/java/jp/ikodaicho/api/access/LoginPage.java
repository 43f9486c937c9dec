package jp.ikodaicho.api.access;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.api.edge.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The sign-in page: one form, no script, nothing from outside. */
@Hidden
@RestController
class LoginPage {

    static final String STYLE = "/login.css";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{lang}">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="/login.css">
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {message}
            <form method="post" action="/login">
            <label for="username">{account}</label>
            <input id="username" name="username" autocomplete="username" required autofocus>
            <label for="password">{password}</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required>
            <input type="hidden" name="{tokenName}" value="{token}">
            <button>{submit}</button>
            </form>
            </main>
            </body>
            </html>
            """;

    @GetMapping(SecurityConfiguration.LOGIN)
    ResponseEntity<String> page(CsrfToken token, @RequestParam @Nullable String error, Locale locale) {
        String message = error == null ? "" : "<p role=\"alert\">" + text(locale, "login.failed") + "</p>";
        String page = PAGE.replace("{lang}", Messages.language(locale).getLanguage())
                .replace("{title}", text(locale, "login.title"))
                .replace("{message}", message)
                .replace("{account}", text(locale, "login.account"))
                .replace("{password}", text(locale, "login.password"))
                .replace("{submit}", text(locale, "login.submit"))
                .replace("{tokenName}", token.getParameterName())
                .replace("{token}", HtmlUtils.htmlEscape(token.getToken()));
        return ResponseEntity.ok().contentType(HTML).body(page);
    }

    private static String text(Locale locale, String key) {
        return HtmlUtils.htmlEscape(Messages.text(locale, key, Map.of()));
    }
}
