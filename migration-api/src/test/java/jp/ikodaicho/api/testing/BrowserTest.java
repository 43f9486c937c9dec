package jp.ikodaicho.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The running program in a real browser: 1366 × 768, Japanese, with script, signed in by the form, unless a test asks for
 * something else. No page may complain in the console or ask anybody but the program for anything.
 */
public abstract class BrowserTest extends HttpTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A form that script sent was refused, and its page says so: the console may say so too. */
    private static final Pattern REFUSED_FORM = Pattern.compile(".*status of (409|412|422) .*");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A window of an account's own, or nobody's for null. */
    protected BrowserContext browse(@Nullable String account, UnaryOperator<Browser.NewContextOptions> as) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(address(""))
                .setViewportSize(1366, 768)
                .setLocale("ja-JP")
                .setTimezoneId("Asia/Tokyo");
        if (account != null) {
            options.setStorageState(SIGNED_IN.computeIfAbsent(address(account), key -> signIn(account)));
        }
        BrowserContext context = CHROMIUM.browser().newContext(as.apply(options));
        contexts.add(context);
        context.onPage(this::watch);
        return context;
    }

    /** A page as most people see it. */
    protected Page visit(@Nullable String account, String path) {
        return visit(browse(account, options -> options), path);
    }

    /** A page in a window of its own kind. */
    protected Page visit(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(path);
        return page;
    }

    private String signIn(String account) {
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setBaseURL(address("")))) {
            Page page = context.newPage();
            page.navigate("/login");
            page.fill("#username", account);
            page.fill("#password", TestBodies.PASSWORD);
            page.click("main button");
            return context.storageState();
        }
    }

    private void watch(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean ownStatus = message.location().startsWith(page.url())
                    || REFUSED_FORM.matcher(message.text()).matches();
            if (message.type().equals("error") && !ownStatus) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onRequest(request -> {
            if (Stream.of(address(""), "data:", "blob:").noneMatch(request.url()::startsWith)) {
                complaints.add("asked somebody else: " + request.url());
            }
        });
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /** What every page and state is held to, wide and at 320 px; leaves pictures in {@code target/pages}, to be looked at. */
    protected static void usable(Page page, String name) {
        picture(page, name + "-wide");
        assertThat(violations(page)).isEmpty();
        page.setViewportSize(320, 640);
        picture(page, name + "-narrow");
        assertThat(sideways(page)).isZero();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name + ".png"))
                .setFullPage(true));
    }

    /** What axe finds wrong with a page by WCAG 2.2 AA and best practice, one line each. */
    protected static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .flatMap(BrowserTest::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(CheckedNode::getHtml).map(html -> rule.getId() + ": " + html);
    }

    /** How far a page can be scrolled sideways as a whole, in px. */
    protected static int sideways(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
