package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.SharedData;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 他団体との比較: Ryugasaki among the 1,741 of a published month, by both rates; any other body by search, all in the address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonPageTest extends PageTest {

    private static final String PAGE = "/082082/comparison";
    private static final String NOVEMBER = PAGE + "?month=2025-11";
    private static final String TSUKUBA =
            NOVEMBER + "&prefecture=%E8%8C%A8%E5%9F%8E%E7%9C%8C&name=%E3%81%A4%E3%81%8F%E3%81%B0%E5%B8%82";

    @BeforeAll
    void importNovember() {
        as("admin")
                .contentType("text/csv")
                .body(SharedData.file("pmo-progress-2026-01.csv"))
                .put("/api/v1/published/progress/2025-11");
        await().until(() -> as("dx").get("/api/v1/published/progress/2025-11").statusCode() == 200);
    }

    @Test
    void its_own_body_stands_511th_and_513th_and_30th_each_with_its_basis() {
        Document page = page("kansa", NOVEMBER, 200);

        assertThat(page.select(".head > p").text()).contains("茨城県 龍ケ崎市");
        assertThat(page.select(".standings tbody tr").eachText())
                .satisfiesExactly(
                        exact -> assertThat(exact)
                                .contains("÷40ステップ", "94.375%", "151／160", "511位／1,741団体 同率5団体")
                                .contains("30位／44団体", "平均 81.6%・中央値 83.6%"),
                        column -> assertThat(column).contains("丸め", "94.37%", "513位／1,741団体 同率3団体", "30位／44団体"));
        assertThat(page.select("main").text()).contains("総務省").contains("令和7年11月（1,741団体）");
    }

    @Test
    void the_prefecture_is_sorted_and_its_own_line_says_so() {
        Document page = page("kansa", NOVEMBER, 200);

        List<String> ranks = page.select("[aria-labelledby=peers-caption] tbody td:first-child")
                .eachText();
        assertThat(ranks).hasSize(44).startsWith("1");
        assertThat(ranks.stream().map(Integer::valueOf).toList()).isSorted();
        assertThat(page.select("tr.self").text()).startsWith("30 龍ケ崎市 この団体 94.375% 151／160");
        assertThat(page.select("tr.self a")).isEmpty();
    }

    @Test
    void the_businesses_stand_beside_both_means_and_its_own_records() {
        Document page = page("kansa", NOVEMBER, 200);

        assertThat(page.select("[aria-labelledby=figures-caption] tbody tr").eachText())
                .hasSize(20)
                .anySatisfy(line -> assertThat(line).startsWith("住民記録 40 100%").endsWith("記録なし"));
        assertThat(page.select(".facts").text()).contains("システム移行率（稼働） 記録なし");
    }

    @Test
    void any_other_body_is_found_by_part_of_its_name_without_script() {
        Document found = page("dx", NOVEMBER + "&q=%E7%AB%9C%E3%83%B6%E5%B4%8E", 200);
        assertThat(found.select(".shown").text()).contains("ありません");
        Document tsukuba = page("dx", NOVEMBER + "&q=%E8%8C%A8%E5%9F%8E%E7%9C%8C+%E3%81%A4%E3%81%8F%E3%81%B0", 200);
        assertThat(tsukuba.select(".hits a").eachText()).containsExactly("茨城県 つくば市", "茨城県 つくばみらい市");
        Document page = page("dx", tsukuba.select(".hits a").attr("href"), 200);
        assertThat(page.select(".standings").text()).contains("99.25%", "108位／1,741団体");
        assertThat(page.select("[aria-labelledby=figures-caption] thead").text())
                .doesNotContain("自団体の記録");
        assertThat(page("dx", page.select(".head a").attr("href"), 200)
                        .select("tr.self")
                        .text())
                .contains("龍ケ崎市");
    }

    @Test
    void the_times_stay_in_every_address_and_a_month_counts_from_its_last_day() {
        Document page = page("dx", NOVEMBER + "&factDate=2025-12-01", 200);
        assertThat(page.select("[aria-labelledby=peers-caption] a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("month=2025-11").contains("factDate=2025-12-01"));
        assertThat(page.select("input[name=factDate]").attr("value")).isEqualTo("2025-12-01");
        assertThat(page("dx", PAGE + "?factDate=2000-01-01", 200).select("main").text())
                .contains("まだ取り込まれていません")
                .contains("管理者に依頼してください");
    }

    @Test
    void what_is_not_there_is_said_so() {
        assertThat(page("dx", PAGE + "?month=2020-01", 404).select("main").text())
                .contains("2020-01");
        page("dx", PAGE + "?month=soon", 400);
        page("dx", NOVEMBER + "&prefecture=%E8%8C%A8%E5%9F%8E%E7%9C%8C&name=none", 404);
        page("admin", PAGE, 403);
    }

    @Test
    void every_table_can_be_taken_away_of_the_body_shown() {
        TakenAway peers = TakenAway.of(this, "dx", NOVEMBER);
        assertThat(peers.column(2))
                .isEqualTo(
                        page("dx", NOVEMBER, 200).select("[aria-labelledby=peers-caption] tbody th").eachText().stream()
                                .map(name -> name.replace(" この団体", ""))
                                .toList());
        assertThat(peers.lines()).contains("30,茨城県,龍ケ崎市,0.94375,151／160");
        assertThat(TakenAway.of(this, "dx", part(TSUKUBA, "businesses")).column(1))
                .hasSize(20);
        assertThat(TakenAway.of(this, "dx", part(NOVEMBER, "standings")).lines())
                .satisfiesExactly(
                        exact -> assertThat(exact).contains(",0.94375,511,5,0.81565,0.83625,30,"),
                        column -> assertThat(column).contains(",0.9437,513,3,"));
    }

    private static String part(String path, String part) {
        return path.replace("/comparison?", "/comparison/" + part + "?");
    }
}
