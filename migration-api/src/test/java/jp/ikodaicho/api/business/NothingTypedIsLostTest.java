package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.Office;
import jp.ikodaicho.api.testing.TestBodies;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way back, a reload, a link sent to a colleague and a login that has expired lead to the same view, with what was typed. */
class NothingTypedIsLostTest extends BrowserTest {

    private static final String COMMENT = "課長が確認した内容を、ここに書いている途中";
    private static final int LONGEST = 400;

    private String api = "";
    private String form = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        form = api.substring(api.lastIndexOf('/')) + "/businesses/fixed-asset-tax/phases/survey/completion";
    }

    @Test
    void a_reload_and_the_way_back_in_the_middle_of_typing() {
        Page page = visit("dx", form);
        type(page);

        page.reload();
        typed(page);
        page.click(".crumbs a");
        page.waitForURL("**/businesses/fixed-asset-tax");
        page.goBack();
        typed(page);
        page.click("main button.primary");
        page.waitForURL("**/confirmation?*");
        page.goBack();
        typed(page);
    }

    @Test
    void a_reload_and_the_way_back_after_a_mistake_and_from_the_confirmation() {
        Page page = visit("dx", form);
        page.fill("#completedOn", "きのう");
        page.click("main button.primary");
        page.waitForURL("**/confirmation?*");
        page.reload();
        PlaywrightAssertions.assertThat(page.locator("#completedOn-error")).isVisible();
        assertThat(page.inputValue("#completedOn")).isEqualTo("きのう");

        type(page);
        page.click("main button.primary");
        page.waitForURL("**/confirmation?*");
        page.reload();
        PlaywrightAssertions.assertThat(page.locator(".facts")).containsText(COMMENT);
        page.click("text=直す");
        typed(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_login_that_expires_while_somebody_types_and_while_somebody_reads_over(boolean script) {
        Page page = signedIn(script, form);
        type(page);
        endSession(page.context());
        page.click("main button.primary");
        signIn(page);
        PlaywrightAssertions.assertThat(page.locator(".facts")).containsText(COMMENT);

        endSession(page.context());
        long before = events();
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("サインインし直してください");
        signIn(page);
        PlaywrightAssertions.assertThat(page.locator(".facts")).containsText(COMMENT);
        assertThat(events()).isEqualTo(before);
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("記録しました");
        assertThat(events()).isEqualTo(before + 1);

        page.click("main a[href$=withdrawal]");
        page.fill("#reason", COMMENT);
        endSession(page.context());
        page.click("main button.primary");
        signIn(page);
        assertThat(page.inputValue("#reason")).isEqualTo(COMMENT);
        page.click("main button.primary");
        assertThat(events()).isEqualTo(before + 2);
    }

    @Test
    void a_form_of_a_login_that_has_ended_is_found_again_after_signing_in_in_another_tab() {
        Page page = signedIn(true, form);
        type(page);
        page.click("main button.primary");
        endSession(page.context());
        Page other = visit(page.context(), form);
        signIn(other);

        page.click("main button.primary");
        page.click("text=入力した内容に戻る");
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("記録しました");
    }

    @Test
    void a_link_pasted_by_a_colleague_in_the_middle_of_typing_and_from_the_confirmation() {
        Page page = visit("dx", form);
        type(page);
        Page colleague = visit((String) null, String.valueOf(page.evaluate("location.pathname + location.search")));
        signIn(colleague);
        typed(colleague);

        page.click("main button.primary");
        String text = page.innerText(".facts");
        colleague.navigate(page.url());
        assertThat(colleague.innerText(".facts")).isEqualTo(text);
    }

    @Test
    void what_is_refused_because_somebody_was_faster_stands_in_the_address_and_is_not_recorded_twice() {
        Page page = visit("dx", form);
        type(page);
        page.click("main button.primary");
        new Office(api, this::as)
                .post(
                        "/businesses/fixed-asset-tax/phases/survey/plan",
                        Map.of("end", "2024-06"),
                        "/businesses/fixed-asset-tax")
                .statusCode(201);
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("先に別の記録がありました");
        typed(visit("dx", page.url().replace(address(""), "")));

        page.click("main a.primary");
        typed(page);
        page.click("main button.primary");
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("記録しました");
        page.waitForURL("**/entries/*");
        long once = events();
        page.goBack();
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("h1")).not().hasText("記録しました");
        assertThat(events()).isEqualTo(once);
    }

    @Test
    void as_much_as_a_form_takes() {
        Page page = signedIn(true, form.replace("completion", "plan"));
        String reason = "長".repeat(LONGEST);
        String document = "文".repeat(LONGEST / 2);
        page.fill("#end", "令和6年6月");
        page.fill("#reason", reason);
        page.fill("#document", document);
        endSession(page.context());
        page.reload();
        signIn(page);
        assertThat(page.inputValue("#reason")).isEqualTo(reason);
        assertThat(page.inputValue("#document")).isEqualTo(document);
        page.click("main button.primary");
        page.click("main button.primary");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("記録しました");
    }

    private static void type(Page page) {
        page.fill("#completedOn", "R6.3.29");
        page.fill("#comment", COMMENT);
    }

    private static void typed(Page page) {
        assertThat(page.inputValue("#completedOn")).isEqualTo("R6.3.29");
        assertThat(page.inputValue("#comment")).isEqualTo(COMMENT);
    }

    private Page signedIn(boolean script, String path) {
        Page page = visit(browse(null, options -> options.setJavaScriptEnabled(script)), path);
        signIn(page);
        return page;
    }

    private static void signIn(Page page) {
        page.fill("#username", "dx");
        page.fill("#password", TestBodies.PASSWORD);
        page.click("main button");
    }

    /** Ends a session on the server; the browser keeps the cookie and knows nothing of it. */
    private void endSession(BrowserContext window) {
        Cookie session = window.cookies().getFirst();
        String account =
                anonymous().cookie(session.name, session.value).get("/account").asString();
        anonymous()
                .cookie(session.name, session.value)
                .formParam("_csrf", Jsoup.parse(account).select("[name=_csrf]").attr("value"))
                .post("/logout")
                .then()
                .statusCode(204);
    }

    private long events() {
        return as("dx").get(api + "/board").jsonPath().getLong("basis.record");
    }
}
