package jp.ikodaicho.api.characters.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.Office;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 文字の確認の状況 by division and package, each number with the way to what it counts, as of any time. */
class ReviewProgressPageTest extends PageTest {

    private static final String LIST = """
            gaiji_code,business_system,used_in,base_char,usage_count
            U+E000,固定資産税,氏,高,83
            U+E001,固定資産税,名,﨑,2
            U+E002,戸籍,氏,辻,1
            """;

    private Office office = new Office("", this::as);
    private String body = "";

    @BeforeEach
    void charactersOfTwoPackages() {
        String rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
        office = new Office(rest, this::as);
        for (String systemPackage : List.of("resident-core", "family-register")) {
            as("dx").contentType("text/csv")
                    .body(LIST.getBytes(StandardCharsets.UTF_8))
                    .post(rest + "/packages/" + systemPackage + "/characters?source=list.csv")
                    .then()
                    .statusCode(201);
        }
    }

    private void decide(String character, Map<String, Object> decision) {
        office.post(
                        "zeimu",
                        "/characters/" + character + "/decision",
                        decision,
                        Map.of("If-Match", office.tag("/characters/" + character)))
                .statusCode(201);
        as("zeimu").get(office.path() + "/characters/" + character).then().statusCode(200);
    }

    private static List<String> cells(Document page, String row) {
        Element line = page.select("tbody tr").stream()
                .filter(tr -> tr.select("th").text().equals(row))
                .findFirst()
                .orElseThrow();
        return line.select("td").eachText();
    }

    @Test
    void queues_and_packages_are_counted() {
        decide("resident-core-ue000", Map.of("resultClass", "A", "standard", "MJ028902", "catalogue", "MJ 006.02"));
        decide(
                "resident-core-ue001",
                Map.of("resultClass", "D", "standard", "MJ028901", "catalogue", "MJ 006.02", "reason", "代替"));

        Document page = page("kansa", body + "/characters/progress", 200);

        assertThat(page.select(".head").text()).contains("残り 5 件（うち承認待ち 1 件）");
        assertThat(cells(page, "税務課").subList(0, 6)).containsExactly("2", "0", "0", "1", "1", "4");
        assertThat(cells(page, "税務課").get(6)).startsWith("0日（");
        assertThat(cells(page, "住民情報基幹系システム").subList(0, 6)).containsExactly("2", "0", "0", "1", "3", "まだ記録できません");
        assertThat(page.select("tbody a[href*=tax-assessment]").eachAttr("href"))
                .contains(
                        body + "/divisions/tax-assessment/reviews?state=pending",
                        body + "/divisions/tax-assessment/reviews?state=awaiting-approval",
                        body + "/divisions/tax-assessment/reviews?state=decided",
                        body + "/divisions/tax-assessment/reviews?state=all");
        assertThat(page.select(".head p a").attr("href"))
                .isEqualTo(body + "/divisions/all/reviews?state=awaiting-approval");
    }

    @Test
    void one_package_alone_over_rest_and_on_the_page() {
        office.get("/characters/progress?systemPackage=resident-core")
                .statusCode(200)
                .body("queues.find { it.division.id == 'tax-assessment' }.total", equalTo(2))
                .body("packages.id", contains("resident-core"))
                .body("packages[0].undecided", equalTo(3));
        Document page = page("kansa", body + "/characters/progress?package=family-register", 200);
        assertThat(page.select("option[selected]").attr("value")).isEqualTo("family-register");
        assertThat(page.select("section tbody th").eachText()).containsExactly("戸籍システム");
        assertThat(page.select("tbody a").attr("href")).contains("package=family-register&state=pending");
        office.get("/characters/progress?systemPackage=none")
                .body("queues", hasSize(0))
                .body("packages", hasSize(0));
    }

    @Test
    void the_past_and_the_files_say_the_same() {
        String before = office.asOfNow();
        decide("resident-core-ue000", Map.of("resultClass", "A", "standard", "MJ028902", "catalogue", "MJ 006.02"));

        Document past = page("kansa", body + "/characters/progress?" + before, 200);
        assertThat(cells(past, "住民情報基幹系システム").subList(0, 5)).containsExactly("3", "0", "0", "0", "3");
        assertThat(page("kansa", body + "/characters/progress?factDate=2020-01-01", 200)
                        .select(".head")
                        .text())
                .contains("外字はまだ取り込まれていません");
        assertThat(csv("/characters/progress.csv")).contains("課,未確認,差戻し,保留,承認待ち,確認済,計", "税務課,3,0,0,0,1,4,0");
        assertThat(csv("/characters/progress/packages.csv?package=resident-core"))
                .contains("住民情報基幹系システム,2,0,0,1,3")
                .doesNotContain("戸籍システム");
    }

    private String csv(String path) {
        return reading("kansa")
                .accept("*/*")
                .get(body + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
