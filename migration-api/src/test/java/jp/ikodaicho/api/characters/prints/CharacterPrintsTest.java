package jp.ikodaicho.api.characters.prints;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import jp.ikodaicho.api.characters.ReviewedBody;
import jp.ikodaicho.api.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** 確認依頼書, 回答書, 窓口想定問答: A4, so many rows a sheet, with body, time, record number and who printed it. */
class CharacterPrintsTest extends BrowserTest {

    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([0-9.]+) ([0-9.]+)");
    private static final List<Long> A4 = List.of(595L, 842L);

    @Test
    void the_request_says_what_by_when_and_from_whom_on_as_many_sheets_as_it_takes() {
        ReviewedBody body = ReviewedBody.with(23, bodies.another(), this::as);
        Page page = visit("dx", body.path() + "/divisions/tax-assessment/character-request");

        assertThat(page.innerText("main")).contains("次の外字 23 字", "税務課", "デジタル都市推進課", "令和5年度", "U+E000", "□A");
        usable(page, "character-request");
        printed(page, "文字同定 確認依頼書", 3);
    }

    @Test
    void the_answer_says_what_was_decided_by_whom() {
        ReviewedBody body = ReviewedBody.with(2, bodies.another(), this::as);
        body.substitute(1);
        Page page = visit("dx", body.path() + "/divisions/tax-assessment/character-answer");

        assertThat(page.innerText("main"))
                .contains("1 字を次のとおり", "D 代替文字", "MJ028901", "同じ字体がない", "市民第7号", "まだ判定していない文字");
        usable(page, "character-answer");
        printed(page, "文字同定 回答書", 1);
    }

    @Test
    void the_counter_is_told_of_similar_and_substituted_characters_only() {
        ReviewedBody body = ReviewedBody.with(2, bodies.another(), this::as);
        body.same(0);
        body.substitute(1);
        Page page = visit("kansa", body.path() + "/characters/counter-answers?package=resident-core");

        assertThat(page.innerText("main")).contains("U+E001", "最も近い標準の文字").doesNotContain("U+E000");
        usable(page, "counter-answers");
        printed(page, "窓口想定問答", 1);
    }

    private static void printed(Page page, String heading, int sheets) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.innerText("body"))
                .contains(heading, "出力者", "CC BY-SA 2.1 JP")
                .containsPattern("基準 令和\\d+年\\d+月\\d+日 \\d+:\\d+:\\d+（記録番号 \\d+）");
        String pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);
        List<List<Long>> sizes = SIZE.matcher(pdf)
                .results()
                .map(size -> List.of(
                        Math.round(Double.parseDouble(size.group(1))), Math.round(Double.parseDouble(size.group(2)))))
                .toList();
        assertThat(sizes).hasSize(sheets).containsOnly(A4);
    }
}
