package jp.ikodaicho.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page: one form, no script; says why somebody is here who did not ask for it. */
@Page
class LoginPage {

    private final Html html;

    LoginPage(Html html) {
        this.html = html;
    }

    @GetMapping(SecurityConfiguration.LOGIN)
    ResponseEntity<byte[]> page(Frame frame, HttpServletRequest request) {
        boolean failed = request.getParameter("error") != null;
        return html.page("access/login", frame, new LoginView(note(request), failed, ReturnPath.of(request)));
    }

    private static @Nullable String note(HttpServletRequest request) {
        if (request.getParameter("expired") != null) {
            return "login.expired";
        }
        return request.getParameter("bye") != null ? "login.bye" : null;
    }
}
