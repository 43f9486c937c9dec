package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper: 20 businesses on one sheet of A3, with body, time and record number, and nothing said by colour alone. */
class PrintTest extends BrowserTest {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0 0 ([0-9.]+) ([0-9.]+)");

    /** Sides of a sheet in points, the long one first. */
    private static final List<Long> A3 = List.of(1191L, 842L);

    private static final List<Long> A4 = List.of(595L, 842L);

    /** The width of A3 between its margins, in pixels. */
    private static final int PRINTED = 1512;

    @ParameterizedTest
    @ValueSource(strings = {"board", "board?phases=all", "timeline"})
    void matrix_and_timeline_are_one_sheet_of_a3_landscape(String page) {
        assertThat(sheets(visit("dx", "/082082/" + page))).containsExactly(A3);
    }

    @Test
    void a_timeline_of_20_with_everything_done_late_and_planned_anew_is_one_sheet_too() {
        assertThat(sheets(visit("dx", eventful() + "/timeline"))).containsExactly(A3);
    }

    @Test
    void a_list_is_on_a4_portrait() {
        assertThat(sheets(visit("dx", "/082082/tasks/tax-assessment"))).containsOnly(A4);
    }

    @ParameterizedTest
    @CsvSource({"board?phases=all,全体状況", "timeline,工程表", "businesses/fixed-asset-tax,固定資産税"})
    void the_sheet_says_of_which_body_and_time_it_is_and_is_not_cut(String path, String heading) {
        Page page = visit("dx", "/082082/" + path);
        page.setViewportSize(PRINTED, 1047);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.innerText("body"))
                .contains("龍ケ崎市", heading, "出力者 dx")
                .containsPattern("基準 令和\\d+年\\d+月\\d+日 \\d+:\\d+:\\d+（記録番号 \\d+）")
                .doesNotContain("サインアウト", "表をコピー");
        assertThat(sideways(page)).isZero();
    }

    @Test
    void statuses_are_words_and_bars_differ_in_black_and_white() throws IOException {
        Page board = visit("dx", "/082082/board?phases=all");
        assertThat(board.locator("table.matrix td[class^=s-]").allInnerTexts())
                .allSatisfy(text -> assertThat(text).containsPattern("\\p{InCJK_Unified_Ideographs}{2}"));

        List<Locator> keys =
                visit("dx", "/082082/timeline").locator(".legend svg").all();
        List<String> seen = new ArrayList<>();
        for (Locator key : keys) {
            seen.add(blackAndWhite(key));
        }
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }

    /** What is left of a picture where there is only black and white. */
    private static String blackAndWhite(Locator shown) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.screenshot()));
        StringBuilder dots = new StringBuilder();
        IntStream.range(0, picture.getWidth() * picture.getHeight())
                .map(dot -> picture.getRGB(dot % picture.getWidth(), dot / picture.getWidth()))
                .forEach(colour -> dots.append(luminance(colour) < 128 ? '#' : '.'));
        return dots.toString();
    }

    private static double luminance(int colour) {
        return 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF);
    }

    /** A body whose 20 businesses have been planned anew, and have phases at the same time; one is late. */
    private String eventful() {
        String api = bodies.another();
        Office office = new Office(api, this::as);
        for (String systemPackage : List.of("resident-core", "welfare", "health", "family-register")) {
            String path = "/packages/" + systemPackage;
            for (String phase : List.of("fit-gap", "data-migration")) {
                office.post(path + "/phases/" + phase + "/plan", Map.of("start", "2024-02", "end", "2026-09"), path)
                        .statusCode(201);
                office.post(path + "/phases/" + phase + "/start", Map.of("startedOn", "2024-05-07"), path)
                        .statusCode(201);
            }
            office.post(path + "/phases/character-mapping/plan", Map.of("end", "2024-09", "reason", "受託者の都合"), path)
                    .statusCode(201);
            office.post(path + "/phases/character-mapping/completion", Map.of("completedOn", "2024-08-30"), path)
                    .statusCode(201);
        }
        return api.substring(api.lastIndexOf('/'));
    }

    /** The sheets a page is printed on, by their sides in points. */
    private static List<List<Long>> sheets(Page page) {
        String pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                StandardCharsets.ISO_8859_1);
        List<List<Long>> sizes = SIZE.matcher(pdf)
                .results()
                .map(size -> List.of(
                        Math.round(Double.parseDouble(size.group(1))), Math.round(Double.parseDouble(size.group(2)))))
                .toList();
        assertThat(SHEET.matcher(pdf).results()).hasSameSizeAs(sizes);
        return sizes;
    }
}
