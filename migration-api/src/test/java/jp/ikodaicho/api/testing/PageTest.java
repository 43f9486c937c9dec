package jp.ikodaicho.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The running program asked for pages, as a browser without script would; every page keeps to what all pages keep to. */
public abstract class PageTest extends HttpTest {

    /** A request for a page, by Basic so that no session is needed. */
    public RequestSpecification reading(String account) {
        return anonymous()
                .auth()
                .preemptive()
                .basic(account, TestBodies.PASSWORD)
                .accept("text/html");
    }

    /** A page that answers with a status. */
    protected Document page(String account, String path, int status) {
        String text = reading(account)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        Document page = Jsoup.parse(text);
        sound(page);
        return page;
    }

    /** Sends the form of a confirmation page as it stands. */
    protected Response send(String account, Document confirmation) {
        return reading(account)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(confirmation.select("main form input[type=hidden]").stream()
                        .map(field -> field.attr("name") + "="
                                + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))
                .post(confirmation.select("main form").attr("action"));
    }

    /** Where an answer leads on to. */
    protected static String path(Response redirect) {
        return redirect.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** One title and one heading, unique ids, headers with a scope, controls with a label, no inline script or style. */
    private static void sound(Document page) {
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).hasSize(1);
        Set<String> ids = new HashSet<>();
        assertThat(page.select("[id]").eachAttr("id"))
                .allSatisfy(id -> assertThat(ids.add(id)).as(id).isTrue());
        assertThat(page.select("th"))
                .allSatisfy(header -> assertThat(header.attr("scope")).isNotEmpty());
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allSatisfy(control -> assertThat(isLabelled(page, control))
                        .as(control.outerHtml())
                        .isTrue());
        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    }

    private static boolean isLabelled(Document page, Element control) {
        boolean within = control.closest("label") != null;
        return within
                || control.hasAttr("aria-label")
                || !page.select("label[for=" + control.id() + "]").isEmpty();
    }
}
