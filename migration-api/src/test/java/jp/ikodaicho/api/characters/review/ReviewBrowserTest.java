package jp.ikodaicho.api.characters.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 文字の確認 in a browser: by the keyboard alone, however fast, by two persons at once, without script, at 320 px. */
class ReviewBrowserTest extends BrowserTest {

    private static final String TOLD = "[data-swap=told]";

    private String api = "";
    private String queue = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        queue = api.substring(api.lastIndexOf('/')) + "/divisions/tax-assessment/reviews";
    }

    private Page review(String account, String list) {
        Lists.send(this::as, api, list);
        as("dx").get(api + "/characters").then().statusCode(200);
        return visit(account, queue + "#keys");
    }

    private List<String> decided() {
        return as("dx").get(api + "/history?type=substitute-decided&limit=500")
                .jsonPath()
                .getList("events.key");
    }

    @Test
    void twenty_are_decided_by_two_keys_each_in_order_with_the_focus_kept() {
        Page page = review("zeimu", Lists.many(20));
        for (int i = 0; i < 20; i++) {
            String character = "U+%04X".formatted(0xE000 + i);
            assertThat(page.locator("#current")).hasText(character);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("keys");
            page.keyboard().press("1");
            assertThat(page.locator(TOLD)).containsText("提案は B デザイン差");
            page.keyboard().press("b");
            if (i < 19) {
                assertThat(page.locator(TOLD)).containsText(character + " を「");
            }
        }
        assertThat(page.locator("main")).containsText("確認が必要な文字はありません");
        List<String> keys = decided();
        assertThat(keys).hasSize(20).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void keys_while_a_request_runs_and_keys_held_down_decide_nothing() {
        Page page = review("zeimu", Lists.many(4));
        page.route("**/decision*", Route::resume);
        page.evaluate("""
                () => {
                    const frame = document.querySelector('#keys');
                    const press = (key, more) => frame.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, ...more}));
                    press('1'); press('b'); press('1'); press('b'); press('2'); press('a'); press('u');
                    press('1', {repeat: true}); press('b', {repeat: true});
                }""");
        assertThat(page.locator("#current")).hasText("U+E001");
        assertThat(decided()).containsExactly("resident-core-ue000");
    }

    @Test
    void full_width_keys_are_the_same_and_a_composition_none() {
        Page page = review("zeimu", Lists.many(3));
        String press = """
                ([key, more]) => document.querySelector('#keys')
                    .dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, ...more}))""";
        page.evaluate(press, List.of("１", Map.of("isComposing", true)));
        assertThat(page.locator("input[name=standard]:checked")).hasCount(0);
        page.evaluate(press, List.of("１", Map.of()));
        assertThat(page.locator("input[name=standard]:checked")).hasCount(1);
        page.evaluate(press, List.of("Ｂ", Map.of()));
        assertThat(page.locator("#current")).hasText("U+E001");
    }

    @Test
    void keys_count_only_in_the_frame_and_while_they_are_on() {
        Page page = review("zeimu", Lists.many(3));
        page.focus("select[name=sort]");
        page.keyboard().press("1");
        assertThat(page.locator("input[name=standard]:checked")).hasCount(0);
        page.locator("[data-switch] input").uncheck();
        page.focus("#keys");
        page.keyboard().press("1");
        assertThat(page.locator("input[name=standard]:checked")).hasCount(0);
        page.reload();
        assertThat(page.locator("[data-switch] input")).not().isChecked();
        page.locator("[data-switch] input").check();
        page.focus("#keys");
        page.keyboard().press("1");
        assertThat(page.locator("input[name=standard]:checked")).hasCount(1);
    }

    @Test
    void a_class_that_needs_it_asks_for_the_reason_and_typing_it_presses_no_keys() {
        Page page = review("zeimu", Lists.many(2));
        page.keyboard().press("a");
        assertThat(page.locator(TOLD)).containsText("先に候補を選んでください");
        page.keyboard().press("2");
        page.keyboard().press("c");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reason");
        page.keyboard().type("1bu hp");
        assertThat(page.locator("#current")).hasText("U+E000");
        page.locator("#resultClass button.primary").click();
        assertThat(page.locator(TOLD)).containsText("（C 類似文字）と記録しました");
        as("dx").get(api + "/characters?status=awaiting-approval").then().body("characters", hasSize(1));
    }

    @Test
    void moves_undoes_holds_and_helps_by_keys() {
        Page page = review("zeimu", Lists.many(3));
        page.keyboard().press("j");
        assertThat(page.locator("#current")).hasText("U+E001");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("#current")).hasText("U+E000");
        page.keyboard().press("1");
        page.keyboard().press("a");
        assertThat(page.locator("#current")).hasText("U+E001");
        page.keyboard().press("1");
        page.keyboard().press("a");
        assertThat(page.locator("#current")).hasText("U+E002");
        page.keyboard().press("u");
        assertThat(page.locator(TOLD)).containsText("U+E001 の記録を取り消しました");
        page.keyboard().press("u");
        assertThat(page.locator(TOLD)).containsText("U+E000 の記録を取り消しました");
        assertThat(page.locator("#current")).hasText("U+E000");
        page.keyboard().press("?");
        assertThat(page.locator("[data-help] dl")).isVisible();
        page.keyboard().press("p");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("holdReason");
        page.keyboard().type("戸籍を見る");
        page.keyboard().press("Tab");
        page.keyboard().type("2099-01");
        page.keyboard().press("Enter");
        assertThat(page.locator(TOLD)).containsText("まで保留にしました");
    }

    @Test
    void two_officers_at_once_the_second_is_told_and_goes_on() {
        Page first = review("zeimu", Lists.many(3));
        Page second = visit("zeimu2", queue + "#keys");
        first.keyboard().press("1");
        first.keyboard().press("b");
        assertThat(first.locator("#current")).hasText("U+E001");
        second.keyboard().press("2");
        second.keyboard().press("b");
        assertThat(second.locator("h1")).hasText("先に記録した人がいます");
        usable(second, "state-review-conflict");
        second.click(".choices a");
        assertThat(second.locator("#current")).hasText("U+E001");
        assertThat(decided()).hasSize(1);
    }

    @Test
    void a_server_that_is_gone_loses_nothing() {
        Page page = review("zeimu", Lists.many(2));
        page.evaluate(
                "() => { window.there = window.fetch; window.fetch = () => Promise.reject(new TypeError('gone')); }");
        page.keyboard().press("1");
        page.keyboard().press("b");
        assertThat(page.locator(TOLD)).containsText("サーバーにつながりません");
        page.evaluate("() => { window.fetch = window.there; }");
        page.keyboard().press("b");
        assertThat(page.locator("#current")).hasText("U+E001");
        assertThat(decided()).hasSize(1);
    }

    @Test
    void without_script_too() {
        Lists.send(this::as, api, Lists.THREE);
        as("dx").get(api + "/characters").then().statusCode(200);
        BrowserContext plain = browse("zeimu", options -> options.setJavaScriptEnabled(false));
        Page page = visit(plain, queue);
        page.locator(".card input").first().check();
        page.getByLabel("A 字形一致").check();
        page.click("#resultClass button.primary");
        assertThat(page.locator("[role=status]").first()).containsText("と記録しました");
        page.click("[data-undo] button");
        assertThat(page.locator("[role=status]").first()).containsText("取り消しました");
        assertThat(page.locator("[data-switch]")).isHidden();
        assertThat(page.locator("[data-zoom]")).isHidden();
    }

    @Test
    void every_state_can_be_used_by_everybody_wide_and_at_320_px() {
        Page page = review("zeimu", Lists.many(20));
        usable(page, "state-review");
        page.setViewportSize(1366, 768);
        page.focus("#keys");
        page.keyboard().press("1");
        page.keyboard().press("z");
        usable(page, "state-review-chosen");
        page.setViewportSize(1366, 768);
        page.focus("#keys");
        page.keyboard().press("d");
        page.click("#resultClass button.primary");
        assertThat(page.locator(".summary")).isFocused();
        usable(page, "state-review-mistakes");
        usable(visit("zeimu", queue + "?code=MJ026190"), "state-review-found");
        usable(visit("kansa", queue + "?asOf=record:5"), "state-review-past");
        usable(visit("dx", queue), "state-review-proxy");
    }
}
