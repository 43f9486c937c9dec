package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.ikodaicho.api.testing.Office;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is open of the characters stands in the way of the real cut-over, and is told when 文字同定 ends. */
class CutoverTest extends PageTest {

    private static final String LIST = """
            gaiji_code,business_system,used_in,base_char,usage_count
            U+E000,固定資産税,氏,高,83
            U+E001,固定資産税,名,﨑,2
            """;
    private static final Map<String, Object> DONE = Map.of("completedOn", "2024-06-30");
    private static final String TAX = "/businesses/fixed-asset-tax";

    private Office office = new Office("", this::as);
    private String body = "";

    @BeforeEach
    void charactersOfAPackage() {
        String rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
        office = new Office(rest, this::as);
        as("dx").contentType("text/csv")
                .body(LIST.getBytes(StandardCharsets.UTF_8))
                .post(rest + "/packages/resident-core/characters?source=list.csv")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse cutover() {
        return office.post(TAX + "/phases/data-migration/completion", DONE, TAX);
    }

    private void decide(String character) {
        office.post(
                        "zeimu",
                        "/characters/" + character + "/decision",
                        Map.of("resultClass", "A", "standard", "MJ028902", "catalogue", "MJ 006.02"),
                        Map.of("If-Match", office.tag("/characters/" + character)))
                .statusCode(201);
        as("zeimu").get(office.path() + "/characters/" + character).then().statusCode(200);
    }

    @Test
    void a_cutover_waits_for_every_character_of_the_package() {
        cutover()
                .statusCode(409)
                .body("code", equalTo("cutover-needs-decided-characters"))
                .body("detail", containsString("住民情報基幹系システムに、決まっていない文字が 2 件"))
                .body("see.resource", equalTo(office.path() + "/characters/progress?systemPackage=resident-core"))
                .body("see.page", equalTo(body + "/characters/progress?package=resident-core"));
        decide("resident-core-ue000");
        cutover().statusCode(409).body("detail", containsString("決まっていない文字が 1 件"));
        office.post(
                        "/characters/resident-core-ue001/after-cutover",
                        Map.of("reason", "追加要望中", "until", "2099-03"),
                        "/characters/resident-core-ue001")
                .statusCode(201);
        cutover().statusCode(201).body("entry.alerts.code", hasItem("characters-after-cutover"));
    }

    @Test
    void all_businesses_of_the_package_refuse_and_no_other_package() {
        String completion = "/phases/data-migration/completion";
        office.post("/packages/resident-core" + completion, DONE, "/packages/resident-core")
                .statusCode(409)
                .body("errors", hasSize(12))
                .body("errors.code", everyItem(equalTo("cutover-needs-decided-characters")));
        office.post("/packages/welfare" + completion, DONE, "/packages/welfare").statusCode(201);
    }

    @Test
    void the_end_of_character_mapping_is_told_what_is_open() {
        decide("resident-core-ue000");
        office.post(TAX + "/phases/character-mapping/completion", DONE, TAX)
                .statusCode(201)
                .body("entry.alerts.code", hasItem("characters-undecided"))
                .body("entry.alerts.code", not(hasItem("characters-in-conflict")))
                .body("entry.alerts.message", hasItem("パッケージに、まだ決まっていない文字が 1 件あります。"));
    }

    @Test
    void before_anything_is_recorded_the_pages_say_so_too() {
        String phases = body + TAX + "/phases/";
        Document mapped = page("dx", phases + "character-mapping/completion/confirmation?completedOn=2024-06-30", 200);
        Document cutover = page("dx", phases + "data-migration/completion/confirmation?completedOn=2024-06-30", 409);

        assertThat(mapped.select(".note.warn").text()).contains("まだ決まっていない文字が 2 件あります");
        assertThat(cutover.select(".summary").text()).contains("決まっていない文字が 2 件", "残っている文字を見る");
        assertThat(cutover.select(".summary a").attr("href"))
                .isEqualTo(body + "/characters/progress?package=resident-core");
        assertThat(cutover.select("#completedOn").attr("value")).isEqualTo("2024-06-30");
    }
}
