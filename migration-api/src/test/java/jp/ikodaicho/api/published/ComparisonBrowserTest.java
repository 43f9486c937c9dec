package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 他団体との比較 with the real figures, and the import of a file, in a browser. */
class ComparisonBrowserTest extends BrowserTest {

    private static final String NOVEMBER = "/082082/comparison?month=2025-11";

    @BeforeEach
    void importNovember() {
        as("admin")
                .contentType("text/csv")
                .body(SharedData.file("pmo-progress-2026-01.csv"))
                .put("/api/v1/published/progress/2025-11");
        await().until(() -> as("dx").get("/api/v1/published/progress/2025-11").statusCode() == 200);
    }

    @Test
    void it_can_be_used_by_everybody_wide_and_at_320_px() {
        Page page = visit("dx", NOVEMBER);
        assertThat(violations(page)).isEmpty();
        assertThat(sideways(page)).isZero();
        page.setViewportSize(320, 640);
        assertThat(sideways(page)).isZero();
        assertThat(violations(page)).isEmpty();
    }

    @Test
    void another_body_is_looked_up_without_script_and_its_address_can_be_passed_on() {
        BrowserContext plain = browse("dx", options -> options.setJavaScriptEnabled(false));
        Page page = visit(plain, NOVEMBER);
        page.fill("input[name=q]", "つくば");
        page.click(".filter button");
        page.click(".hits a");

        assertThat(page.innerText(".head p")).isEqualTo("茨城県 つくば市");
        Page passedOn = visit("kansa", page.url());
        assertThat(passedOn.innerText(".head p")).isEqualTo("茨城県 つくば市");
    }

    @Test
    void a_file_is_chosen_looked_at_and_recorded() {
        Page page = visit("admin", "/published/progress");
        page.fill("#month", "R7.11");
        page.setInputFiles("#file", Path.of("../../shared/data/pmo-progress-2026-01.csv"));
        page.click("main button.primary");

        assertThat(page.innerText("main")).contains("1,741団体（47都道府県）", "何も変わりません");
        assertThat(violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(sideways(page)).isZero();
        page.click("main button.primary");

        assertThat(page.innerText("[role=status]")).isEqualTo("令和7年11月の進捗状況を登録しました。");
    }
}
