package jp.ikodaicho.api.characters.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import jp.ikodaicho.api.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How fast a queue is worked through by the keyboard: {@code -Dreviews.decisions=100} decides as many of a queue of
 * {@code -Dreviews.queue=3000}, and prints what was pending before and after, and how long the next character took.
 */
class ReviewPaceTest extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewPaceTest.class);
    private static final int DECISIONS = Integer.getInteger("reviews.decisions", 10);
    private static final int QUEUE = Integer.getInteger("reviews.queue", DECISIONS + 10);

    /** From the key of the class to the next character in the page, as the page itself sees it. */
    private static final String WATCH = """
            () => {
                window.paces = [];
                let pressed = 0;
                const frame = document.querySelector('#keys');
                frame.addEventListener('keydown', ({key}) => { if (key === 'b') pressed = performance.now(); }, true);
                new MutationObserver(() => {
                    if (pressed) window.paces.push(performance.now() - pressed);
                    pressed = 0;
                }).observe(frame, {childList: true});
            }""";

    private String api = "";

    @Test
    void a_queue_is_worked_through_by_two_keys_each() {
        api = bodies.another();
        Lists.send(this::as, api, Lists.many(QUEUE));
        int before = pending();
        Page page = visit("zeimu", api.substring(api.lastIndexOf('/')) + "/divisions/tax-assessment/reviews#keys");
        page.evaluate(WATCH);
        for (int i = 0; i < DECISIONS; i++) {
            assertThat(page.locator("#current")).hasText("U+%04X".formatted(0xE000 + i));
            page.keyboard().press("1");
            page.keyboard().press("b");
        }
        assertThat(page.locator("#current")).hasText("U+%04X".formatted(0xE000 + DECISIONS));
        List<Double> paces = ((List<?>) page.evaluate("window.paces"))
                .stream().map(pace -> ((Number) pace).doubleValue()).sorted().toList();
        int after = pending();
        LOG.info(
                "{} decisions in a queue of {}: pending {} → {}, key to next character p50 {} ms, p95 {} ms",
                DECISIONS,
                QUEUE,
                before,
                after,
                Math.round(paces.get(paces.size() / 2)),
                Math.round(paces.get(paces.size() * 95 / 100)));
        assertThat(paces).hasSize(DECISIONS);
        assertThat(before - after).isEqualTo(DECISIONS);
        List<String> decided = as("dx").get(api + "/history?type=substitute-decided&limit=500")
                .jsonPath()
                .getList("events.key");
        assertThat(decided).doesNotHaveDuplicates().hasSize(Math.min(DECISIONS, 500));
    }

    private int pending() {
        return as("dx").get(api + "/characters/progress")
                .jsonPath()
                .getInt("queues.find { it.division.id == 'tax-assessment' }.pending");
    }
}
