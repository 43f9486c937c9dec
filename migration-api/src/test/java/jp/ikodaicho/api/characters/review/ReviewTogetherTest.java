package jp.ikodaicho.api.characters.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import jp.ikodaicho.api.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** まとめて確認 in a browser, with and without script: many of one family in one entry, taken back as one. */
class ReviewTogetherTest extends BrowserTest {

    private String api = "";
    private String queue = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        queue = api.substring(api.lastIndexOf('/')) + "/divisions/tax-assessment/reviews";
        Lists.send(this::as, api, Lists.many(40));
        as("dx").get(api + "/characters").then().statusCode(200);
    }

    @Test
    void a_family_is_decided_in_one_entry_after_every_pair_was_shown_and_taken_back_as_one() {
        Page page = visit("zeimu", queue);
        page.click("text=まとめて確認する >> nth=1");
        assertThat(page.locator(".pairs tbody tr")).hasCount(4);
        assertThat(page.locator(".pairs input:checked")).hasCount(0);
        usable(page, "state-reviews-list");
        page.click("text=すべて選ぶ");
        assertThat(page.locator(".pairs input:checked")).hasCount(4);
        page.click("main form .primary");
        assertThat(page.locator(".sure li")).hasCount(4);
        usable(page, "state-reviews-together");
        page.click("main form .primary");
        assertThat(page.locator("[role=status]").first()).containsText("4件をまとめて記録しました");
        List<String> entries = as("dx").get(api + "/history?type=substitute-decided")
                .then()
                .body("events", hasSize(4))
                .body("events.payload.resultClass", everyItem(is("B")))
                .extract()
                .path("events.correlationId");
        assertThat(new HashSet<>(entries)).hasSize(1);
        page.click("[data-undo] button");
        assertThat(page.locator("[role=status]").first()).containsText("4件の記録を取り消しました");
        as("zeimu").get(api + "/characters?status=pending").then().body("characters", hasSize(40));
    }

    @Test
    void somebody_faster_keeps_all_of_them_from_being_recorded_and_without_script_it_is_the_same() {
        Page page =
                visit(browse("zeimu", options -> options.setJavaScriptEnabled(false)), queue + "?mode=list&every=true");
        assertThat(page.locator(".pairs input:checked")).hasCount(20);
        page.click("main form .primary");
        Page other = visit("zeimu2", queue + "#keys");
        other.keyboard().press("1");
        other.keyboard().press("b");
        assertThat(other.locator("#current")).hasText("U+E001");
        page.click("main form .primary");
        assertThat(page.locator(".summary")).isVisible();
        as("dx").get(api + "/history?type=substitute-decided").then().body("events", hasSize(1));
        page.navigate(queue + "/confirmation?mode=list");
        assertThat(page.locator(".summary")).containsText("1件以上");
    }
}
