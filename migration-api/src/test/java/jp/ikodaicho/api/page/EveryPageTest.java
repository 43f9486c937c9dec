package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every page keeps to in the browser. Leaves pictures of all of them in {@code target/pages}, to be looked at.
 */
class EveryPageTest extends BrowserTest {

    private static final String PAGES = "jp.ikodaicho.api.testing.Pages#all";
    private static final int WIRE = 40 * 1024;

    /** Bytes of a first visit as they went over the wire. */
    private static final String WEIGHT = """
            [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    /** Controls that can be seen and do nothing without script. */
    private static final String IDLE = """
            [...document.querySelectorAll('button[type=button]')]
                .filter(button => button.checkVisibility()).map(button => button.outerHTML)""";

    @ParameterizedTest
    @MethodSource(PAGES)
    void can_be_used_by_everybody_wide_and_at_320_px(Pages.Shown shown) {
        Page page = visit(shown.account(), shown.path());

        assertThat((Integer) page.evaluate(WEIGHT)).isLessThanOrEqualTo(WIRE);
        usable(page, (shown.path().substring(1) + "_" + shown.account()).replaceAll("[^A-Za-z0-9]+", "-"));
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void speaks_english_at_320_px_too(Pages.Shown shown) {
        BrowserContext english =
                browse(shown.account(), options -> options.setLocale("en-GB").setViewportSize(320, 640));
        Page page = visit(english, shown.path());

        assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
        assertThat(page.textContent(".skip")).matches("\\p{ASCII}+");
        assertThat(sideways(page)).isZero();
        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(PAGES)
    void says_the_same_without_script(Pages.Shown shown) {
        Page page = visit(browse(shown.account(), options -> options.setJavaScriptEnabled(false)), shown.path());
        Page scripted = visit(shown.account(), shown.path());

        assertThat(links(page)).isEqualTo(links(scripted));
        assertThat(page.innerText("h1")).isEqualTo(scripted.innerText("h1"));
        assertThat((List<?>) page.evaluate(IDLE)).isEmpty();
    }

    private static List<?> links(Page page) {
        return (List<?>) page.evaluate("[...document.querySelectorAll('a[href]')].map(link => link.href)");
    }
}
