package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.Map;
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
        assertThat(confirmation.select(".note.warn li").eachText())
                .anySatisfy(alert -> assertThat(alert).startsWith("着手の記録がないままの完了です"));
        long before = events();

        Response recorded = send("dx", confirmation);

        recorded.then().statusCode(303);
        Document done = page("dx", path(recorded), 200);
        assertThat(done.select("table tbody tr")).hasSize(12);
        assertThat(done.select(".note").text()).contains("着手の記録がないままの完了です");
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

        Response first = send("dx", confirmation);
        Response second = send("dx", confirmation);

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
        Document confirmation = page("dx", form + "/confirmation?completedOn=2024-03-29", 200);
        confirmation
                .select("main form[method=post]")
                .forEach(f -> f.attr("action", f.attr("action").replace("2024-03-29", "2031-01-01")));

        Response refused = send("dx", confirmation);

        refused.then().statusCode(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".summary").text()).contains("実際に完了した日を入力してください");
        assertThat(page.select("#completedOn").attr("value")).isEqualTo("2031-01-01");
    }

    @Test
    void what_would_be_refused_or_looks_odd_is_said_before_anything_is_recorded() {
        String form = body + "/businesses/health-management/phases/fit-gap/completion/confirmation";
        long before = events();

        Document refused = page("dx", form + "?completedOn=2031-01-01", 422);
        Document odd = page("dx", form + "?completedOn=2024-03-29", 200);

        assertThat(refused.select(".summary").text()).contains("実際に完了した日を入力してください");
        assertThat(odd.select(".note.warn").text()).contains("このまま記録することもできます").contains("着手の記録がない");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void an_alert_of_some_of_a_package_names_them() {
        String start = body + "/businesses/family-register/phases/survey/start";
        send("dx", page("dx", start + "/confirmation?startedOn=2024-03-01", 200))
                .then()
                .statusCode(303);

        Document page = page(
                "dx",
                body + "/packages/family-register/phases/survey/completion/confirmation?completedOn=2024-03-29",
                200);

        assertThat(page.select(".note.warn li").eachText())
                .anySatisfy(alert -> assertThat(alert).contains("着手の記録がない").endsWith("（戸籍の附票）"));
    }

    @Test
    void at_another_time_than_now_a_form_can_be_looked_at_and_not_sent() {
        String form = body + "/businesses/health-management/phases/survey/completion";

        assertThat(page("dx", form + "?factDate=2023-05-01", 200).select("main button"))
                .isEmpty();
        assertThat(page("dx", form + "/confirmation?completedOn=2024-03-29&factDate=2023-05-01", 200)
                        .select("main button"))
                .isEmpty();
    }

    @Test
    void somebody_faster_is_shown_beside_what_was_typed() {
        String form = body + "/businesses/health-management/phases/survey/completion";
        Document confirmation = page("dx", form + "/confirmation?completedOn=2024-03-29", 200);
        String plan = body + "/businesses/health-management/phases/survey/plan";
        send("dx", page("dx", plan + "/confirmation?end=R6.4", 200)).then().statusCode(303);

        String again = confirmation
                .select("main form")
                .attr("action")
                .replace("?", "/confirmation?seen=" + seen(confirmation) + "&");
        assertThat(page("dx", again, 200).select(".note.warn").text()).contains("別の記録がありました");
        Response stale = send("dx", confirmation);

        stale.then().statusCode(412);
        Document conflict = Jsoup.parse(stale.asString());
        assertThat(conflict.select("main").text())
                .contains("まだ何も記録していません")
                .contains("令和6年4月まで")
                .contains("2024-03-29");
        String onwards = conflict.select("a.primary").attr("href");
        assertThat(page("dx", onwards, 200).select("#completedOn").attr("value"))
                .isEqualTo("2024-03-29");
    }

    private static String seen(Document confirmation) {
        return confirmation.select("main input[name=seen]").attr("value");
    }

    @Test
    void who_may_not_is_told_so_and_is_offered_nothing() {
        String form = body + "/businesses/long-term-care-insurance/phases/fit-gap/completion-report";
        assertThat(page("zeimu", form + "/confirmation?completedOn=2024-03-29", 403)
                        .select(".summary"))
                .isNotEmpty();
        Document confirmation = page("dx", form + "/confirmation?completedOn=2024-03-29", 200);
        send("zeimu", confirmation).then().statusCode(403);
        assertThat(page("zeimu", body + "/businesses/long-term-care-insurance", 200)
                        .select(".offer"))
                .isEmpty();
        assertThat(page("zeimu", body + "/businesses/fixed-asset-tax", 200).select(".offer"))
                .isNotEmpty();
        assertThat(page("kansa", body + "/board", 200).select("a[href$=/record]"))
                .isEmpty();
        send("kansa", confirmation).then().statusCode(403);
    }
}
