package jp.ikodaicho.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.SmallPng;
import jp.ikodaicho.api.testing.TestBodies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The walk that docs/user-guide tells, step by step: what the guide prints in bold must stand on the pages of the same part,
 * or on those of the part before, where it starts.
 * With {@code -Dguide.write=true} it makes the guide's pictures anew.
 */
class UserGuideTest extends BrowserTest {

    private static final Path GUIDE = Path.of("../docs/user-guide");
    private static final Path PICTURES = GUIDE.resolve("pictures");
    private static final long MOST_BYTES = 1_500_000;
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("\\(pictures/(.+?)\\.png\\)");

    /** Everything a page says, what script would show included: names of controls, options, folded text. */
    private static final String WORDS = "document.title + ' ' + document.body.textContent";

    private final Map<String, String> said = new HashMap<>();
    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        String api = bodies.another();
        body = api.substring(api.lastIndexOf('/'));
    }

    @Test
    void the_guide_tells_what_the_screens_say() throws IOException {
        Page page = visit(browse(null, options -> options.setViewportSize(1366, 768)), body);
        lookAround(page);
        recordAndTakeBack(page);
        goBackInTime(page);
        takeAway(page);

        String guide = Files.readString(GUIDE.resolve("README.md"));
        String before = "";
        for (String part : guide.split("\n## ")) {
            String words = found(PICTURE, part).map(said::get).collect(Collectors.joining(" "));
            String reached = before + words;
            if (!words.isEmpty()) {
                assertThat(found(BOLD, part))
                        .as(part.lines().findFirst().orElse(""))
                        .allSatisfy(bold -> assertThat(reached).contains(bold));
            }
            before = words;
        }
        assertThat(found(PICTURE, guide).toList()).containsExactlyInAnyOrderElementsOf(said.keySet());
        assertThat(drawn()).isEqualTo(new HashSet<>(said.keySet()));
    }

    private void lookAround(Page page) throws IOException {
        show(page, "01-login");
        page.fill("#username", "dx");
        page.fill("#password", TestBodies.PASSWORD);
        page.click("main button");
        page.waitForURL("**/board");
        show(page, "02-board");
        show(
                visit(browse("zeimu", options -> options.setViewportSize(1366, 768)), body + "/tasks/tax-assessment"),
                "03-tasks");
    }

    private void recordAndTakeBack(Page page) throws IOException {
        page.click("text=まとめて記録する");
        page.waitForURL("**/record");
        show(page, "04-record");
        page.getByText("★文字同定（住民情報基幹系").click();
        page.waitForURL("**/completion");
        page.getByLabel("完了日").fill("令和6年3月29日");
        show(page, "05-entry");
        page.click("text=確認画面へ進む");
        page.waitForURL("**/confirmation?*");
        show(page, "06-confirmation");
        page.click("text=この内容で記録する");
        page.waitForURL("**/entries/*");
        show(page, "07-done");
        page.click("text=この記録を取り消す");
        page.waitForURL("**/withdrawal");
        page.getByLabel("取消の理由").fill("日付を取り違えたため");
        show(page, "08-withdrawal");
        page.click("main button.primary");
        page.waitForURL("**/entries/*");
        assertThat(page.locator("main table tbody tr").count()).isEqualTo(12);
    }

    private void goBackInTime(Page page) throws IOException {
        page.click("nav >> text=全体状況");
        page.waitForURL("**/board");
        page.click("footer summary");
        String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        page.fill("footer [name=asOf]", today);
        page.click("footer button");
        page.waitForURL("**asOf=" + today + "*");
        show(page, "09-earlier");
        page.click("text=現在に戻る");
        page.waitForURL("**/board*");
    }

    private void takeAway(Page page) throws IOException {
        page.click("nav >> text=工程表");
        page.waitForURL("**/timeline");
        show(page, "10-timeline");
        assertThat(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))).isNotEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(1512, 1047);
        show(page, "11-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1366, 768);
        page.click("nav >> text=全体状況");
        page.waitForURL("**/board");
        page.selectOption("select[name=package]", "welfare");
        page.click("main .filter button");
        page.waitForURL("**package=welfare*");
        show(page, "12-excel");
        assertThat(page.waitForDownload(() -> page.click("text=Excel")).suggestedFilename())
                .startsWith("全体状況_")
                .endsWith(".xlsx");
    }

    private void show(Page page, String name) throws IOException {
        said.put(name, String.valueOf(page.evaluate(WORDS)));
        if (Boolean.getBoolean("guide.write")) {
            SmallPng.write(page.screenshot(), PICTURES.resolve(name + ".png"));
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    /** Names of the pictures there are, which are small enough to be fetched by everybody. */
    private static Set<String> drawn() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> all = files.toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            assertThat(bytes).isLessThan(MOST_BYTES);
            return all.stream()
                    .map(file -> file.getFileName().toString().replace(".png", ""))
                    .collect(Collectors.toSet());
        }
    }
}
