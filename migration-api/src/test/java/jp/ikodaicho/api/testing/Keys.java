package jp.ikodaicho.api.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;

/** The keyboard of somebody who has no mouse: counts every press, and text typed into a field not at all. */
public final class Keys {

    private static final int PATIENCE = 40;

    private final Page page;
    private int presses;

    public Keys(Page page) {
        this.page = page;
    }

    public int presses() {
        return presses;
    }

    /** Presses a key once. */
    public void press(String key) {
        presses++;
        page.keyboard().press(key);
    }

    /** Leads past the menu: to the first thing that can be reached in the page's own part. */
    public void skipToContent() {
        press("Tab");
        press("Enter");
        press("Tab");
    }

    /** Goes on until what has the focus is called so, and fails where it is not reached. */
    public void tabTo(String name) {
        for (int press = 0; !focused().startsWith(name); press++) {
            if (press == PATIENCE) {
                throw new AssertionError("not reached by the keyboard: " + name + "; the focus is at " + focused());
            }
            press("Tab");
        }
    }

    /** Waits until a page has put the focus there by itself. */
    public void focusOn(String name) {
        await().untilAsserted(() -> assertThat(focused()).startsWith(name));
    }

    /** Types into what has the focus. */
    public void type(String text) {
        page.keyboard().insertText(text);
    }

    /** Name of what has the focus: the label of a field, the text of a link or button. */
    private String focused() {
        return String.valueOf(page.evaluate("""
                (({activeElement: element}) => (element.labels?.[0] ?? element).textContent.trim())(document)"""));
    }
}
