package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 公表資料の取込 on the screen: read and shown first, recorded on a second word; a refused file names its lines. */
class ImportProgressPageTest extends PageTest {

    private static final String PAGE = "/published/progress";
    private static final String HEADER = Stream.concat(
                    Stream.of("都道府県", "市区町村", "全体"),
                    Stream.of(DashboardBusiness.values()).map(DashboardBusiness::label))
            .collect(Collectors.joining(","));

    private static String line(String body, String rate) {
        return "\n" + body + "," + rate + ("," + rate).repeat(20);
    }

    private Response preview(String account, String month, String csv) {
        return reading(account)
                .multiPart(new MultiPartSpecBuilder(month)
                        .controlName("month")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("file", "progress.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PAGE + "/preview");
    }

    private static Map<String, String> fields(Document preview) {
        Map<String, String> fields = new LinkedHashMap<>();
        preview.select("main form input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.attr("value")));
        return fields;
    }

    private Response record(Document preview) {
        return reading("admin").formParams(fields(preview)).post(PAGE);
    }

    private static Document shown(Response response, int status) {
        return Jsoup.parse(response.then().statusCode(status).extract().asString());
    }

    @Test
    void a_file_is_shown_then_recorded_and_a_second_one_is_a_revision() {
        Document preview =
                shown(preview("admin", "令和４年１月", HEADER + line("茨城県,牛久市", "1") + line("茨城県,利根町", "0.5")), 200);
        assertThat(preview.select("main").text()).contains("令和4年1月の進捗状況を確かめる", "2団体（1都道府県）", "75%", "初めて");
        as("dx").get("/api/v1/published/progress/2022-01").then().statusCode(404);

        Response recorded = record(preview);

        recorded.then().statusCode(303);
        as("dx").get("/api/v1/published/progress/2022-01").then().statusCode(200);
        assertThat(page("admin", PAGE + "?imported=2022-01", 200).select("main").text())
                .contains("令和4年1月の進捗状況を登録しました", "令和4年1月 2");
        assertThat(TakenAway.of(this, "admin", PAGE + "/months").column(0)).contains("令和4年1月");
        Document same = shown(preview("admin", "2022-01", HEADER + line("茨城県,牛久市", "1") + line("茨城県,利根町", "0.5")), 200);
        assertThat(same.select(".note").text()).contains("何も変わりません");
        Document other =
                shown(preview("admin", "2022-01", HEADER + line("茨城県,牛久市", "0.5") + line("茨城県,取手市", "1")), 200);
        assertThat(other.select("main").text())
                .contains("3団体の数字が変わります", "茨城県 牛久市：全体 1 → 0.5", "茨城県 取手市：新しく加わります", "茨城県 利根町：なくなります");
        record(other).then().statusCode(303);
        as("dx").get("/api/v1/published/progress/2022-01").then().body("month.revisions.size()", equalTo(2));
    }

    @Test
    void sent_twice_recorded_once() {
        Document preview = shown(preview("admin", "2022-02", HEADER + line("茨城県,牛久市", "1")), 200);
        record(preview).then().statusCode(303);
        record(preview).then().statusCode(303);
        as("dx").get("/api/v1/published/progress/2022-02").then().body("month.revisions.size()", equalTo(1));
    }

    @Test
    void a_refused_file_names_its_lines_and_changes_nothing() {
        Document refused =
                shown(preview("admin", "2022-03", HEADER + line("茨城県,牛久市", "1.3") + line("茨城県,利根町", "0.51")), 422);
        assertThat(refused.title()).startsWith("エラー：");
        assertThat(refused.select(".summary").text()).contains("何も登録していません", "2行目", "3行目", "40分の1きざみ");
        assertThat(refused.select("#month").attr("value")).isEqualTo("2022-03");
        assertThat(shown(preview("admin", "2099-01", HEADER + line("茨城県,牛久市", "1")), 422)
                        .select(".summary")
                        .text())
                .contains("2099-01");
        as("dx").get("/api/v1/published/progress/2022-03").then().statusCode(404);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        Document page = shown(preview("admin", "令和4年度", ""), 422);
        assertThat(page.select("#month-error").text()).contains("「令和4年度」は月ではありません");
        assertThat(page.select("#file-error").text()).contains("CSVファイルを選んでください");
        assertThat(page.select(".summary a").eachAttr("href")).containsExactly("#month", "#file");
        reading("admin")
                .formParams(Map.of("month", "2022-04", "packed", "not a file"))
                .post(PAGE)
                .then()
                .statusCode(422);
    }

    @Test
    void only_an_administrator_is_offered_it() {
        page("dx", PAGE, 403);
        preview("dx", "2022-05", HEADER + line("茨城県,牛久市", "1")).then().statusCode(403);
        reading("dx").formParams(Map.of("month", "2022-05")).post(PAGE).then().statusCode(403);
        assertThat(page("admin", "/", 200).select("a[href=" + PAGE + "]")).hasSize(1);
    }
}
