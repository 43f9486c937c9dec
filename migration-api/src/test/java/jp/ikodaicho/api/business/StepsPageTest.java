package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ステップ: the three numbers with their definitions, the 40 steps of a business, and their report in three pages. */
class StepsPageTest extends PageTest {

    private static final String TAX = "/businesses/fixed-asset-tax/steps";

    private String rest = "";
    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    @Test
    void where_nothing_is_recorded_there_is_no_number_and_each_says_what_it_counts() {
        Document page = page("kansa", body + "/steps", 200);

        assertThat(page.select(".three div").eachText())
                .satisfiesExactly(
                        steps -> assertThat(steps).contains("手続（ステップ）進捗率 記録なし 0／800ステップ", "÷40ステップ"),
                        live -> assertThat(live).contains("システム移行率（稼働） 記録なし", "本稼働が完了した業務の数"),
                        all -> assertThat(all).contains("全業務完了 記録なし", "すべてが本稼働"));
        assertThat(page.select("tbody tr").eachText())
                .hasSize(21)
                .allSatisfy(line -> assertThat(line).contains("0 0 0 0 40 記録なし"));
        assertThat(TakenAway.of(this, "kansa", body + "/steps").column(0))
                .isEqualTo(page.select("tbody th").eachText());
    }

    @Test
    void a_report_records_what_changed_and_nothing_else() {
        Document form = page("zeimu", body + TAX, 200);
        assertThat(form.select("select")).hasSize(40);
        String query = "?step-1=COMPLETED&step-24=NOT_APPLICABLE&step-25=&occurredOn=R6.4&source=report-7";
        Document confirmation = page("zeimu", body + TAX + "/confirmation" + query, 200);
        assertThat(confirmation.select(".facts").text())
                .containsPattern("(^| )1 \\S+ 記録なし → 完了済み") // by its name in the list of the day
                .containsPattern(" 24 \\S+ 記録なし → 対象外")
                .contains("令和6年4月（2024-04）")
                .doesNotContain("25 ");

        Response recorded = send("zeimu", confirmation);

        recorded.then().statusCode(303);
        Document done = page("zeimu", path(recorded), 200);
        assertThat(done.select("main").text()).contains("ステップの進捗報告、令和6年4月、完了済み 1、対象外 24");
        Document after = page("zeimu", body + TAX, 200);
        assertThat(after.select(".head").text()).contains("5%（2／40） 完了済み 1、作業中 0、未着手 0、対象外 1、記録なし 38");
        assertThat(after.select("#step-1 option[selected]").text()).isEqualTo("完了済み");
        assertThat(page("kansa", body + "/steps", 200).select(".three").text()).contains("0.25% 2／800ステップ");
        assertThat(page("kansa", body + "/businesses/fixed-asset-tax", 200)
                        .select(".facts a")
                        .text())
                .isEqualTo("5%（2／40）");
        assertThat(page("kansa", body + "/board", 200).select(".stats").text()).contains("ステップ進捗率 0.25% 2／800");
        send("zeimu", confirmation).then().statusCode(303);
        as("dx").get(rest + TAX).then().body("business.stepCounts.completed", equalTo(1));
    }

    @Test
    void odd_and_impossible_reports_are_told_before_anything_is_recorded() {
        assertThat(page("dx", body + TAX + "/confirmation?step-1=COMPLETED&occurredOn=2099-01-01", 422)
                        .select(".summary")
                        .text())
                .isNotEmpty();
        assertThat(page("dx", body + TAX + "/confirmation?step-1=", 422)
                        .select(".summary a")
                        .attr("href"))
                .isEqualTo("#step-1");
        send("dx", page("dx", body + TAX + "/confirmation?step-3=COMPLETED&occurredOn=2024-04-01", 200))
                .then()
                .statusCode(303);
        assertThat(page("dx", body + TAX + "/confirmation?step-3=NOT_STARTED&occurredOn=2024-05-01", 200)
                        .select(".note.warn")
                        .text())
                .contains("戻す記録です（ステップ3）");
    }

    @Test
    void somebody_faster_is_shown_and_nobody_else_is_offered_the_form() {
        Document mine = page("dx", body + TAX + "/confirmation?step-1=COMPLETED", 200);
        send("zeimu", page("zeimu", body + TAX + "/confirmation?step-2=COMPLETED", 200))
                .then()
                .statusCode(303);
        Response stale = send("dx", mine);
        stale.then().statusCode(412);
        assertThat(Jsoup.parse(stale.asString()).select("main").text())
                .contains("まだ何も記録していません", "完了済み 2")
                .containsPattern(" 1 \\S+ ");
        assertThat(page("shogai", body + TAX, 200).select("main form")).isEmpty();
        assertThat(page("dx", body + TAX + "?factDate=2024-04-01", 200).select("main form"))
                .isEmpty();
        assertThat(page("dx", body + TAX + "?factDate=2024-04-01", 200).select(".head a"))
                .allSatisfy(link -> assertThat(link.attr("href")).contains("factDate=2024-04-01"));
        page("dx", body + "/businesses/none/steps", 404);
    }

    @Test
    void the_files_have_the_forty_steps_of_the_page_by_their_names_in_the_list_of_the_day() {
        TakenAway files = TakenAway.of(this, "kansa", body + TAX);

        assertThat(files.rows())
                .hasSize(40)
                .extracting(row -> row.getCellText(0) + " " + row.getCellText(1))
                .containsExactlyInAnyOrderElementsOf(
                        page("kansa", body + TAX, 200).select(".forty th[id]").eachText());
    }
}
