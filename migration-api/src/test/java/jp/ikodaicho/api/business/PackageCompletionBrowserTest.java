package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.Keys;
import jp.ikodaicho.api.testing.TestBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 文字同定 of the twelve businesses of one package, from signing in to the log: with few keys, and without script. */
class PackageCompletionBrowserTest extends BrowserTest {

    private static final int FEW = 20;

    private String api = "";
    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        body = api.substring(api.lastIndexOf('/'));
    }

    @Test
    void by_the_keyboard_alone_in_under_twenty_presses_after_signing_in() {
        Page page = visit((String) null, body);
        Keys before = new Keys(page);
        before.focusOn("アカウント");
        before.type("dx");
        before.press("Tab");
        before.type(TestBodies.PASSWORD);
        before.press("Enter");
        page.waitForURL("**/board");

        Keys keys = new Keys(page);
        keys.skipToContent();
        keys.tabTo("まとめて記録する");
        keys.press("Enter");
        page.waitForURL("**/record");
        keys.skipToContent();
        keys.tabTo("★文字同定（住民情報基幹系");
        keys.press("Enter");
        page.waitForURL("**/character-mapping/completion");
        keys.focusOn("完了日");
        keys.type("令和6年3月29日");
        keys.press("Enter");
        page.waitForURL("**/confirmation?*");
        keys.focusOn("この内容で記録する");
        keys.press("Enter");

        completed(page);
        assertThat(keys.presses()).isLessThan(FEW);
    }

    @Test
    void without_script_too() {
        Page page = visit(browse(null, options -> options.setJavaScriptEnabled(false)), body);
        page.getByLabel("アカウント").fill("dx");
        page.getByLabel("パスワード").fill(TestBodies.PASSWORD);
        page.click("main button");
        page.click("text=まとめて記録する");
        page.getByText("★文字同定（住民情報基幹系").click();
        page.getByLabel("完了日").fill("Ｒ６．３．２９");
        page.click("text=確認画面へ");
        page.click("text=この内容で記録する");

        completed(page);
    }

    /** The page says so, and the log has one event for each of the twelve, from one entry. */
    private void completed(Page page) {
        PlaywrightAssertions.assertThat(page.locator("main table tbody tr")).hasCount(12);
        JsonPath history = as("dx").get(api + "/history?type=phase-completed&phase=character-mapping")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> businesses = history.getList("events.key");
        assertThat(businesses).hasSize(12).doesNotHaveDuplicates().contains("resident-register", "seal-registration");
        assertThat(new HashSet<>(history.getList("events.correlationId"))).hasSize(1);
        assertThat(page.url()).endsWith("/entries/" + history.getString("events[0].correlationId"));
    }
}
