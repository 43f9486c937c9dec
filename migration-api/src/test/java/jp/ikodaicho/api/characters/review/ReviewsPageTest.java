package jp.ikodaicho.api.characters.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 文字の確認 over HTTP as a browser without script would: what is shown, what is recorded, what is refused, what is undone. */
class ReviewsPageTest extends PageTest {

    private static final String TAKA = "resident-core-u9ad9";
    private static final String BE = "resident-core-ue001";

    private String api = "";
    private String queue = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        queue = api.substring(api.lastIndexOf('/')) + "/divisions/tax-assessment/reviews";
        Lists.send(this::as, api, Lists.THREE);
    }

    private Document review(String account, String query) {
        as("dx").get(api + "/characters").then().statusCode(200);
        return page(account, queue + query, 200);
    }

    private Response sent(String account, Document page, String form, Map<String, String> typed) {
        Element sending = page.expectFirst("form[action*=/" + form + "]");
        List<String> pairs = new ArrayList<>();
        sending.select("input[type=hidden]").forEach(field -> pairs.add(pair(field.attr("name"), field.attr("value"))));
        typed.forEach((name, value) -> pairs.add(pair(name, value)));
        return reading(account)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(String.join("&", pairs))
                .post(sending.attr("action"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, String> choice(String standard, String resultClass) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("standard", standard);
        typed.put("resultClass", resultClass);
        return typed;
    }

    private Document after(String account, Response recorded) {
        assertThat(recorded.statusCode()).as(recorded.asString()).isEqualTo(303);
        return page(account, path(recorded).replaceFirst("#.*", ""), 200);
    }

    @Test
    void shows_the_character_its_candidates_and_why() {
        Document page = review("zeimu", "");
        assertThat(page.select(".left").text()).contains("残り 3件");
        assertThat(page.select("#current").text()).isEqualTo("U+9AD9");
        assertThat(page.select(".about").text()).contains("たか", "計83件（固定資産税 83）", "未確認");
        assertThat(page.select(".shapeless").text()).isEqualTo("字形の画像がありません");
        Element first = page.expectFirst(".card");
        assertThat(first.text()).contains("1 MJ028902", "コードの字が「髙」", "提案 A 字形一致", "11画");
        assertThat(first.select("input[type=radio]").attr("aria-keyshortcuts")).isEqualTo("1");
        assertThat(page.select(".vendor").text()).contains("業者の提案：髙 MJ028902（同定）", "候補1 と同じ");
        assertThat(page.select(".queue a[aria-current]").text()).contains("U+9AD9");
        assertThat(review("zeimu", "?id=" + BE).select(".vendor").text()).contains("邊", "代替");
    }

    @Test
    void a_decision_lands_on_the_character_shown_with_what_was_shown_and_leads_to_the_next() {
        Document next = after("zeimu", sent("zeimu", review("zeimu", ""), "decision", choice("MJ028902", "A")));
        assertThat(next.select("[role=status]").text()).contains("U+9AD9 を「髙 MJ028902」（A 字形一致）と記録しました", "残り2件");
        assertThat(next.select("#current").text()).isEqualTo("U+E001");
        as("zeimu")
                .get(api + "/history?type=substitute-decided")
                .then()
                .body("events", hasSize(1))
                .body("events[0].key", equalTo(TAKA))
                .body("events[0].payload.standard", equalTo("MJ028902"))
                .body("events[0].payload.ground", equalTo("コードの字が「髙」"))
                .body("events[0].payload.catalogue", startsWith("MJ 006.02"))
                .body("events[0].payload.shown[0].standard", equalTo("MJ028902"));
    }

    @Test
    void the_last_entry_is_taken_back_and_the_page_says_which() {
        Document next = after("zeimu", sent("zeimu", review("zeimu", ""), "decision", choice("MJ028902", "A")));
        Document back = after("zeimu", sent("zeimu", next, "undo", Map.of()));
        assertThat(back.select("[role=status]").text()).contains("U+9AD9 の記録を取り消しました", "残り3件");
        assertThat(back.select("#current").text()).isEqualTo("U+9AD9");
        assertThat(back.select("form[action*=/undo]")).isEmpty();
        as("zeimu").get(api + "/characters/" + TAKA).then().body("review.status", equalTo("PENDING"));
    }

    @Test
    void mistakes_keep_what_was_typed() {
        Document page = review("zeimu", "");
        Response unclassed = sent("zeimu", page, "decision", Map.of("standard", "MJ028902"));
        assertThat(unclassed.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(unclassed.asString());
        assertThat(again.select(".summary").text()).contains("判定区分を選んでください");
        assertThat(again.select("input[name=standard][checked]").attr("value")).isEqualTo("MJ028902");
        assertThat(sent("zeimu", page, "decision", Map.of("resultClass", "A")).asString())
                .contains("先に候補を選んでください");
        assertThat(sent("zeimu", page, "decision", choice("MJ028902", "D")).asString())
                .contains("入力してください");
        assertThat(sent("zeimu", page, "hold", Map.of("holdReason", "戸籍を調べる", "until", "あした"))
                        .asString())
                .contains("日付として読めません", "戸籍を調べる");
        assertThat(sent("zeimu", page, "none", Map.of("resultClass", "E")).statusCode())
                .isEqualTo(422);
        as("zeimu").get(api + "/characters?status=pending").then().body("characters", hasSize(3));
    }

    @Test
    void what_has_no_counterpart_or_must_wait_says_why() {
        Document page = review("zeimu", "?id=resident-core-ue002");
        assertThat(page.select(".note").text()).contains("候補がありません");
        after("zeimu", sent("zeimu", page, "none", Map.of("resultClass", "E", "noneReason", "記号のため")));
        as("zeimu")
                .get(api + "/characters/resident-core-ue002")
                .then()
                .body("review.status", equalTo("AWAITING_APPROVAL"))
                .body("review.decision.resultClass", equalTo("E"));
        Document held = after(
                "zeimu",
                sent("zeimu", review("zeimu", "?id=" + BE), "hold", Map.of("holdReason", "戸籍", "until", "令和20年3月")));
        assertThat(held.select("[role=status]").text()).contains("令和20年3月まで保留にしました");
        assertThat(review("zeimu", "?state=held").select(".standing").text()).contains("保留", "「戸籍」");
    }

    @Test
    void the_second_of_two_officers_sees_what_the_first_recorded_and_nothing_is_lost() {
        Document first = review("zeimu", "");
        Document second = review("zeimu2", "");
        after("zeimu", sent("zeimu", first, "decision", choice("MJ028902", "A")));
        Map<String, String> typed = choice("MJ028901", "D");
        typed.put("reason", "点が違う");
        Response late = sent("zeimu2", second, "decision", typed);
        assertThat(late.statusCode()).isEqualTo(412);
        Document conflict = Jsoup.parse(late.asString());
        assertThat(conflict.text())
                .contains("先に記録した人がいます", "zeimu", "を「髙 MJ028902」（A 字形一致）と記録しました", "点が違う", "D 代替文字", "原簿管理者");
        as("zeimu").get(api + "/history?type=substitute-decided").then().body("events", hasSize(1));
        Document on =
                page("zeimu2", conflict.expectFirst(".choices a").attr("href").replaceFirst("#.*", ""), 200);
        assertThat(on.select("#current").text()).isEqualTo("U+E001");
    }

    @Test
    void the_same_form_sent_twice_is_one_decision() {
        Document page = review("zeimu", "");
        String once = path(sent("zeimu", page, "decision", choice("MJ028902", "A")));
        assertThat(path(sent("zeimu", page, "decision", choice("MJ028902", "A"))))
                .isEqualTo(once);
        as("zeimu").get(api + "/history?type=substitute-decided").then().body("events", hasSize(1));
    }

    @Test
    void a_second_person_approves_or_sends_back_and_the_decider_sees_why_not() {
        Map<String, String> substitute = choice("MJ028902", "D");
        substitute.put("reason", "代替");
        after("shimin", sent("shimin", review("shimin", ""), "decision", substitute));
        Document own = review("shimin", "?state=awaiting-approval");
        assertThat(own.select(".standing").text()).contains("承認待ち", "D 代替文字", "理由「代替」", "あなたが判定したため、承認できません");
        assertThat(own.select("form[action*=/approval]")).isEmpty();
        assertThat(review("zeimu", "?state=awaiting-approval")
                        .select(".standing")
                        .text())
                .contains("別の、文字の原簿管理者");
        after("zeimu", sent("zeimu", review("zeimu", "?id=" + TAKA), "decision", substitute));
        Document page = review("shimin", "?state=awaiting-approval");
        assertThat(sent("shimin", page, "return", Map.of()).statusCode()).isEqualTo(422);
        after("shimin", sent("shimin", page, "return", Map.of("returnReason", "点の有無を確かめる")));
        Document returned = review("zeimu", "?id=" + TAKA);
        assertThat(returned.select(".standing").text()).contains("差戻し", "「点の有無を確かめる」");
        after("zeimu", sent("zeimu", returned, "decision", substitute));
        Map<String, String> approval = Map.of("approvalDocument", "市民第1号");
        Document done =
                after("shimin", sent("shimin", review("shimin", "?state=awaiting-approval"), "approval", approval));
        assertThat(done.select("[role=status]").text()).contains("承認しました");
        assertThat(review("zeimu", "?state=decided").select(".standing").text()).contains("確認済み", "承認 shimin", "原簿管理者");
    }

    @Test
    void the_keeper_overrules_and_takes_up_again() {
        after("zeimu", sent("zeimu", review("zeimu", ""), "decision", choice("MJ028902", "A")));
        Document decided = review("shimin", "?id=" + TAKA);
        assertThat(decided.select(".standing").text()).contains("覆します");
        after("shimin", sent("shimin", decided, "decision", choice("MJ028902", "B")));
        Document overruled = review("shimin", "?id=" + TAKA);
        after("shimin", sent("shimin", overruled, "reopening", Map.of("reopenReason", "業者の照会")));
        assertThat(review("zeimu", "?id=" + TAKA).select(".standing").text()).contains("再確認", "「業者の照会」");
    }

    @Test
    void the_dx_office_decides_by_proxy_and_others_only_look() {
        Document proxy = review("dx", "");
        assertThat(proxy.select(".offered .note").text()).contains("代理として記録します");
        after("dx", sent("dx", proxy, "decision", choice("MJ028902", "A")));
        as("dx").get(api + "/history?type=substitute-decided")
                .then()
                .body("events[0].onBehalfOf", equalTo("税務課"))
                .body("events[0].actor", equalTo("dx"));
        for (String account : List.of("kansa", "shogai")) {
            Document looking = review(account, "?id=" + BE);
            assertThat(looking.select("form[method=post]:not(.user)").select("button"))
                    .isEmpty();
            assertThat(looking.select(".standing").text()).contains("税務課");
        }
    }

    @Test
    void what_is_no_candidate_is_found_by_reading_strokes_parts_and_code() {
        assertThat(found("?strokes=17&parts=自&code=")).hasSize(20);
        assertThat(found("?reading=%E3%81%9F%E3%81%8B&strokes=10-11")).contains("MJ028902");
        assertThat(found("?code=U%2B9089")).contains("MJ026190");
        assertThat(found("?code=%EF%BC%AD")).isEmpty();
        Document page = review("zeimu", "?id=" + BE + "&code=MJ026190");
        assertThat(page.select("#f-MJ026190")).hasSize(1);
        after("zeimu", sent("zeimu", page, "decision", choice("MJ026190", "B")));
        as("zeimu").get(api + "/characters/" + BE).then().body("review.decision.standard", equalTo("MJ026190"));
    }

    private List<String> found(String query) {
        return review("zeimu", query.replace("自", URLEncoder.encode("自", StandardCharsets.UTF_8)))
                .select("input[id^=f-]")
                .eachAttr("value");
    }

    @Test
    void as_of_a_day_the_queue_is_as_it_stood_and_nothing_can_be_entered() {
        String before = as("dx").get(api + "/divisions").getHeader("X-As-Of-Record");
        after("zeimu", sent("zeimu", review("zeimu", ""), "decision", choice("MJ028902", "A")));
        Document past = review("zeimu", "?asOf=record:" + before);
        assertThat(past.select(".left").text()).contains("残り 3件");
        assertThat(past.select("main form[method=post] button")).isEmpty();
        assertThat(past.select(".queue a").eachAttr("href")).allMatch(href -> href.contains("asOf="));
        assertThat(page("zeimu", queue + "?factDate=2000-01-01", 200)
                        .select("main")
                        .text())
                .contains("取り込まれていない");
    }

    @Test
    void an_empty_queue_says_why_and_what_comes_next() {
        Document ryugasaki = page("zeimu", "/082082/divisions/tax-assessment/reviews", 200);
        assertThat(ryugasaki.select("main").text()).contains("外字一覧がまだ取り込まれていない", "DX担当課が業者の外字一覧を取り込むと");
        assertThat(page("shogai", queue.replace("tax-assessment", "disability-welfare"), 200)
                        .text())
                .contains("外字はありません");
        page("zeimu", queue.replace("tax-assessment", "nobody"), 404);
        page("zeimu", queue + "?state=nonsense", 400);
        assertThat(page("shimin", queue.replace("tax-assessment", "all"), 200)
                        .select("h1")
                        .text())
                .contains("すべての課");
    }
}
