package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 入力 → 確認 → 完了 without script: what was typed stays, what was read is shown, and only the last step records. */
class PhaseEntryPageTest extends PageTest {

    private String rest = "";
    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    /** Sends the form of a confirmation page as it stands. */
    private Response record(String account, Document confirmation) {
        Map<String, String> fields = new LinkedHashMap<>();
        confirmation.select("main form input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.attr("value")));
        return reading(account)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))
                .post(confirmation.select("main form").attr("action"));
    }

    private Response post(String account, String path, Map<String, String> fields) {
        return reading(account).formParams(fields).post(path);
    }

    private long events() {
        return as("dx").get(rest + "/board").jsonPath().getLong("basis.record");
    }

    @Test
    void twelve_businesses_at_once_and_back_again() {
        String form = body + "/packages/resident-core/phases/character-mapping/completion";
        assertThat(page("dx", form, 200).select(".members input")).hasSize(12);
        Document confirmation = page("dx", form + "/confirmation?completedOn=R6.3.29&evidence=moji-3", 200);
        assertThat(confirmation.select(".facts").text())
                .contains("令和6年3月29日（2024-03-29 金曜日）")
                .contains("印鑑登録");
        long before = events();

        Response recorded = record("dx", confirmation);

        recorded.then().statusCode(303);
        Document done = page("dx", path(recorded), 200);
        assertThat(done.select("table tbody tr")).hasSize(12);
        assertThat(done.select(".note").text()).contains("着手の記録がないまま完了としました");
        assertThat(events()).isEqualTo(before + 12);
        String withdrawal = done.select("a[href$=withdrawal]").attr("href");
        Response taken = post("dx", withdrawal, Map.of("reason", "日付を取り違えたため"));
        taken.then().statusCode(303);
        assertThat(events()).isEqualTo(before + 24);
        as("dx").get(rest + "/businesses/seal-registration")
                .then()
                .body("phases.findAll { it.phase == 'character-mapping' && it.status == 'PLANNED' }", hasSize(1));
    }

    @Test
    void sent_twice_stored_once() {
        String form = body + "/businesses/health-management/phases/survey/completion";
        Document confirmation = page("dx", form + "/confirmation?completedOn=2024-03-29", 200);
        long before = events();

        Response first = record("dx", confirmation);
        Response second = record("dx", confirmation);

        assertThat(path(second)).isEqualTo(path(first));
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void mistakes_are_told_at_their_field_and_nothing_typed_is_lost() {
        String form = body + "/businesses/health-management/phases/survey/completion/confirmation";
        Document page = page("dx", form + "?completedOn=%E3%81%8D%E3%81%AE%E3%81%86&comment=%E9%AB%98%EF%A8%91", 422);

        assertThat(page.title()).startsWith("エラー：");
        assertThat(page.select(".summary a[href=#completedOn]").text()).contains("「きのう」は日付として読めません");
        assertThat(page.select("#completedOn").attr("value")).isEqualTo("きのう");
        assertThat(page.select("#comment").text()).isEqualTo("高﨑".replace("﨑", "\uFA11"));
        assertThat(page.select("#completedOn").attr("aria-describedby")).startsWith("completedOn-error");
    }

    @Test
    void what_a_rule_refuses_is_said_in_its_words_with_the_form_as_it_was() {
        String form = body + "/businesses/health-management/phases/survey/completion";
        Document confirmation = page("dx", form + "/confirmation?completedOn=2031-01-01", 200);

        Response refused = record("dx", confirmation);

        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".summary").text()).contains("実際に完了した日を入力してください");
        assertThat(page.select("#completedOn").attr("value")).isEqualTo("2031-01-01");
    }

    @Test
    void somebody_faster_is_shown_beside_what_was_typed() {
        String form = body + "/businesses/health-management/phases/survey/completion";
        Document confirmation = page("dx", form + "/confirmation?completedOn=2024-03-29", 200);
        String plan = body + "/businesses/health-management/phases/survey/plan";
        record("dx", page("dx", plan + "/confirmation?end=R6.4", 200)).then().statusCode(303);

        Response stale = record("dx", confirmation);

        stale.then().statusCode(412);
        Document conflict = Jsoup.parse(stale.asString());
        assertThat(conflict.select("main").text())
                .contains("まだ何も記録していません")
                .contains("令和6年4月まで")
                .contains("2024-03-29");
        String again = conflict.select("a.primary").attr("href");
        assertThat(page("dx", again, 200).select("#completedOn").attr("value")).isEqualTo("2024-03-29");
    }

    @Test
    void who_may_not_is_told_so_and_is_offered_nothing() {
        String form = body + "/businesses/long-term-care-insurance/phases/fit-gap/completion-report";
        Document confirmation = page("zeimu", form + "/confirmation?completedOn=2024-03-29", 200);
        record("zeimu", confirmation).then().statusCode(403);
        assertThat(page("zeimu", body + "/businesses/long-term-care-insurance", 200)
                        .select(".offer"))
                .isEmpty();
        assertThat(page("zeimu", body + "/businesses/fixed-asset-tax", 200).select(".offer"))
                .isNotEmpty();
        assertThat(page("kansa", body + "/board", 200).select("a[href$=/record]"))
                .isEmpty();
        record("kansa", confirmation).then().statusCode(403);
    }

    private static String path(Response redirect) {
        return redirect.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }
}
