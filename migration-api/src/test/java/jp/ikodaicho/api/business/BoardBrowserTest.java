package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.TestBodies;
import org.junit.jupiter.api.Test;

/** 全体状況 in the browser: wholly visible on a small screen, and without a mouse. */
class BoardBrowserTest extends BrowserTest {

    private static final String BOTTOM =
            "Math.ceil([...document.querySelectorAll('table.matrix:not(.outside) tr')].at(-1).getBoundingClientRect().bottom)";
    private static final String HEIGHTS =
            "[...document.querySelectorAll('table.matrix a, .filter select, .filter button, .stats a')]"
                    + ".map(target => Math.round(target.getBoundingClientRect().height))";
    private static final String CUT =
            "(() => { const s = document.querySelector('.scroll'); return s.scrollWidth - s.clientWidth; })()";

    @Test
    void twenty_by_four_stand_wholly_in_1366_by_768_with_targets_of_24_px() {
        Page page = visit("dx", "/082082/board");

        assertThat((Integer) page.evaluate(BOTTOM)).isLessThanOrEqualTo(768);
        assertThat((Integer) page.evaluate(CUT)).isZero();
        assertThat(((List<?>) page.evaluate(HEIGHTS)))
                .hasSizeGreaterThan(100)
                .allSatisfy(height -> assertThat((Integer) height).isGreaterThanOrEqualTo(24));
    }

    @Test
    void the_first_key_leads_past_the_menu_and_a_filter_is_set_by_keys_alone() {
        Page page = visit("dx", "/082082/board");

        page.keyboard().press("Tab");
        assertThat(focused(page, "textContent")).isEqualTo("本文へ移動");
        page.keyboard().press("Enter");
        assertThat(focused(page, "id")).isEqualTo("main");
        while (!focused(page, "name").equals("package")) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineWidth"))
                    .isEqualTo("4px");
        }
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/board?package=*");
        assertThat(page.locator("table.matrix:not(.outside) tbody tr").count()).isEqualTo(12);
    }

    @Test
    void signing_in_late_and_filtering_work_without_script() {
        Page page = visit(
                browse(null, options -> options.setJavaScriptEnabled(false)), "/082082/board?factDate=2024-04-01");
        page.fill("#username", "dx");
        page.fill("#password", TestBodies.PASSWORD);
        page.click("main button");
        page.selectOption("select[name=division]", "tax-assessment");
        page.click(".filter button");

        assertThat(page.url()).contains("division=tax-assessment", "factDate=2024-04-01");
        assertThat(page.locator("table.matrix:not(.outside) th[scope=row]").allInnerTexts())
                .containsExactly("固定資産税", "個人住民税", "法人住民税", "軽自動車税");
    }

    @Test
    void the_table_is_copied_as_excel_takes_it_also_where_there_is_no_clipboard_as_on_plain_http() {
        BrowserContext window =
                browse("dx", options -> options.setPermissions(List.of("clipboard-read", "clipboard-write")));
        Page page = visit(window, "/082082/board?package=family-register");

        List<String> copied = copied(page);
        page.evaluate("navigator.clipboard.writeText('')");
        page.evaluate("navigator.clipboard.writeText = undefined");

        assertThat(copied(page)).isEqualTo(copied);
        assertThat(copied.getFirst()).startsWith("パッケージ\t業務\t担当課\t文字同定\tFit&Gap\t");
        assertThat(copied.subList(1, 3))
                .allSatisfy(
                        line -> assertThat(line).startsWith("戸籍システム\t戸籍").endsWith("\t期限超過・記録なし R6年度\t期限超過・記録なし R6年度"));
    }

    @Test
    void print_asks_the_browser_to_print() {
        Page page = visit("dx", "/082082/board");
        page.evaluate("window.print = () => { document.title = 'printed'; }");
        page.getByText("印刷").click();

        assertThat(page.title()).isEqualTo("printed");
    }

    private static List<String> copied(Page page) {
        page.evaluate("document.querySelector('.tools [role=status]').textContent = ''");
        page.getByText("表をコピー").click();
        PlaywrightAssertions.assertThat(page.locator(".tools [role=status]")).hasText("コピーしました");
        return page.evaluate("navigator.clipboard.readText()")
                .toString()
                .lines()
                .toList();
    }

    private static String focused(Page page, String property) {
        return String.valueOf(page.evaluate("document.activeElement." + property + " ?? ''"));
    }
}
