package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor's list comes in, divisions decide, a second person approves, and everything is there as of any day. */
class CharactersTest extends HttpTest {

    private static final String HEADER =
            "gaiji_code,code_system,business_system,used_in,base_char,reading,usage_count,vendor_proposal\r\n";
    private static final String TAKA = "U+E000,UNICODE_PUA,固定資産税,氏,高,たか,83,MJ028902\r\n";
    private static final String TAKA_IN_REGISTER = "U+E000,UNICODE_PUA,住民基本台帳,氏,高,たか,4,MJ028902\r\n";
    private static final String EIGHT_DRAGONS = "U+10DE92,UNICODE_PUA,固定資産税,名,𦣸,,1,\r\n";
    private static final String UNUSED = "U+E002,UNICODE_PUA,,,邊\uDB40\uDD08,,0,\r\n";
    private static final String LIST = HEADER + TAKA + TAKA_IN_REGISTER + EIGHT_DRAGONS + UNUSED;
    private static final Map<String, Object> IDENTICAL =
            Map.of("resultClass", "A", "standard", "MJ028902", "catalogue", "MJ 006.02");
    private static final Map<String, Object> SUBSTITUTE =
            Map.of("resultClass", "D", "standard", "MJ028901", "catalogue", "MJ 006.02", "reason", "代替");

    private Office office = new Office("", this::as);
    private String body = "";

    /** Whose reads are sure to see what was written last. */
    private String lastWriter = "dx";

    @BeforeEach
    void load() {
        body = bodies.another();
        office = new Office(body, this::as);
    }

    private ValidatableResponse send(String account, byte[] csv) {
        return as(account)
                .contentType("text/csv")
                .body(csv)
                .post(body + "/packages/resident-core/characters?source=list.csv")
                .then();
    }

    private ValidatableResponse send(String csv) {
        return send("dx", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse post(String account, String resource, Map<String, ?> said) {
        String seen = as(lastWriter)
                .get(body + resource.substring(0, resource.lastIndexOf('/')))
                .header("ETag");
        lastWriter = account;
        return office.post(account, resource, said, Map.of("If-Match", seen));
    }

    @Test
    void a_list_is_imported_into_the_queues_of_the_divisions_that_use_its_characters() {
        send(LIST).statusCode(201).body("added", equalTo(3)).body("changed", equalTo(0));
        office.get("/characters")
                .statusCode(200)
                .body("characters.code", contains("U+E000", "U+10DE92", "U+E002"))
                .body("characters[0].used", equalTo(87))
                .body("characters[0].usages.business", contains("fixed-asset-tax", "resident-register"))
                .body("characters[0].review.status", equalTo("PENDING"))
                .body("characters[1].baseCharacter", equalTo("𦣸"))
                .body("characters[2].baseCharacter", equalTo("邊\uDB40\uDD08"));
        office.get("/divisions/tax-assessment/character-reviews?status=pending")
                .statusCode(200)
                .body("characters.code", contains("U+E000", "U+10DE92"));
        office.get("/divisions/digital-city-promotion/character-reviews")
                .statusCode(200)
                .body("characters.code", contains("U+E002"));
        office.get("/divisions/none/character-reviews").statusCode(404);
        office.get("/characters/progress")
                .statusCode(200)
                .body("queues.division.id", hasItem("tax-assessment"))
                .body("queues.find { it.division.id == 'tax-assessment' }.pending", equalTo(2));
    }

    @Test
    void the_same_list_changes_nothing_and_a_later_one_only_what_is_other() {
        send(LIST).statusCode(201);
        send(LIST).statusCode(200).body("unchanged", equalTo(3)).body("entry", nullValue());
        post("zeimu", "/characters/resident-core-ue000/decision", IDENTICAL).statusCode(201);
        send(HEADER + TAKA.replace("83", "84") + TAKA_IN_REGISTER + UNUSED)
                .statusCode(201)
                .body("changed", equalTo(1))
                .body("removed", equalTo(1))
                .body("unchanged", equalTo(1));
        office.get("/characters/resident-core-ue000")
                .body("used", equalTo(88))
                .body("review.status", equalTo("DECIDED"))
                .body("review.decision.standard", equalTo("MJ028902"));
        office.get("/characters/resident-core-u10de92").body("review.status", equalTo("REMOVED"));
    }

    @Test
    void a_broken_list_changes_nothing_and_names_its_lines() {
        send(HEADER + TAKA + TAKA + "外字,,,,,,,\r\n" + "U+E003,,固定資産税,,,,many,\r\n")
                .statusCode(422)
                .body("errors.line", contains(3, 4, 5))
                .body("errors[0].message", containsString("U+E000"));
        send("code,base\r\nU+E000,高\r\n").statusCode(422).body("errors[0].message", containsString("gaiji_code"));
        send("").statusCode(422);
        send("dx", (HEADER + TAKA).getBytes(Charset.forName("windows-31j"))).statusCode(201);
        send("zeimu", LIST.getBytes(StandardCharsets.UTF_8)).statusCode(403);
        send("kansa", LIST.getBytes(StandardCharsets.UTF_8)).statusCode(403);
    }

    @Test
    void a_division_decides_what_is_in_its_queue_and_only_that() {
        send(LIST).statusCode(201);
        String decision = "/characters/resident-core-u10de92/decision";
        post("shogai", decision, IDENTICAL).statusCode(403);
        post("kansa", decision, IDENTICAL).statusCode(403);
        post("dx", decision, IDENTICAL).statusCode(403).body("code", equalTo("characters-are-decided-by-proxy"));
        office.post("zeimu", decision, IDENTICAL, Map.of()).statusCode(428);
        post("zeimu", decision, IDENTICAL).statusCode(201).body("events[0].type", equalTo("substitute-decided"));
        office.post("shimin", decision, SUBSTITUTE, Map.of("If-Match", "\"v0\""))
                .statusCode(412)
                .body("since[0].type", equalTo("substitute-decided"));
        post("zeimu", "/characters/resident-core-ue000/decision", Map.of("resultClass", "D", "catalogue", "MJ"))
                .statusCode(422)
                .body("code", equalTo("class-needs-character"));
        office.post("zeimu", "/characters/none/decision", IDENTICAL, Map.of("If-Match", "\"v0\""))
                .statusCode(404);
    }

    @Test
    void substitutes_need_a_second_person() {
        send(LIST).statusCode(201);
        String character = "/characters/resident-core-ue000";
        post("shimin", character + "/decision", SUBSTITUTE).statusCode(201);
        office.get(character).body("review.status", equalTo("AWAITING_APPROVAL"));
        post("shimin", character + "/approval", Map.of())
                .statusCode(403)
                .body("code", equalTo("approver-is-the-decider"));
        post("zeimu", character + "/approval", Map.of()).statusCode(403);
        post("zeimu", character + "/decision", SUBSTITUTE).statusCode(201);
        post("shimin", character + "/return", Map.of("reason", "点の有無")).statusCode(201);
        office.get(character).body("review.status", equalTo("RETURNED")).body("review.remark", equalTo("点の有無"));
        post("zeimu", character + "/decision", SUBSTITUTE).statusCode(201);
        post("shimin", character + "/approval", Map.of("document", "市民第1号")).statusCode(201);
        office.get(character)
                .body("review.status", equalTo("DECIDED"))
                .body("review.decision.approvedBy", equalTo("shimin"));
    }

    @Test
    void holds_have_a_day_and_entries_are_taken_back() {
        send(LIST).statusCode(201);
        String character = "/characters/resident-core-ue000";
        String before = office.asOfNow();
        post("zeimu", character + "/hold", Map.of("reason", "戸籍")).statusCode(422);
        String entry = post("zeimu", character + "/hold", Map.of("reason", "戸籍", "until", "2099-01"))
                .statusCode(201)
                .extract()
                .path("correlationId");
        office.get(character).body("review.status", equalTo("HELD")).body("review.until", equalTo("2099-01"));
        office.get("/characters?status=held").body("characters", hasSize(1));
        office.get("/characters?status=nonsense").statusCode(400);
        office.post("zeimu", "/entries/" + entry + "/withdrawal", Map.of("reason", "押し間違い"), Map.of())
                .statusCode(201);
        office.get(character).body("review.status", equalTo("PENDING"));
        office.get("/characters/resident-core-ue000?" + before).body("review.status", equalTo("PENDING"));
    }

    @Test
    void many_of_class_a_and_b_are_decided_in_one_entry_all_or_nothing() {
        send(HEADER + TAKA + EIGHT_DRAGONS).statusCode(201);
        Map<String, Object> one =
                Map.of("character", "resident-core-ue000", "version", 0, "resultClass", "A", "standard", "MJ028902");
        Map<String, Object> other =
                Map.of("character", "resident-core-u10de92", "version", 7, "resultClass", "B", "standard", "MJ045903");
        var stale = Map.of("catalogue", "MJ 006.02", "decisions", List.of(one, other));
        office.post("zeimu", "/characters/decisions", stale, Map.of()).statusCode(412);
        office.get("/characters?status=decided").body("characters", hasSize(0));
        var fresh = new HashMap<>(other);
        fresh.put("version", 0);
        var both = Map.of("catalogue", "MJ 006.02", "decisions", List.of(one, fresh));
        ValidatableResponse answer =
                office.post("zeimu", "/characters/decisions", both, Map.of()).statusCode(201);
        assertThat(answer.extract().<List<?>>path("events")).hasSize(2);
        fresh.put("resultClass", "D");
        office.post("zeimu", "/characters/decisions", both, Map.of())
                .statusCode(422)
                .body("code", equalTo("one-by-one"));
        office.post(
                        "zeimu",
                        "/characters/decisions",
                        Map.of("catalogue", "MJ", "decisions", List.of(one, one)),
                        Map.of())
                .statusCode(422)
                .body("code", equalTo("character-twice"));
    }
}
