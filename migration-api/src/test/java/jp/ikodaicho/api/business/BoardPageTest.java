package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 全体状況 as a page: the 20 × 4 cells of Ryugasaki's slides, in words, with the numbers above them. */
class BoardPageTest extends PageTest {

    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        String rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    @Test
    void every_business_stands_with_its_package_and_four_cells() {
        Document page = page("dx", body + "/board?factDate=2023-06-30", 200);

        assertThat(page.select("table.matrix:not(.outside) tbody tr")).hasSize(20);
        assertThat(page.select("table.matrix:not(.outside) td[class^=s-]")).hasSize(80);
        assertThat(page.select("th.group > span:first-child").eachText())
                .containsExactly("住民情報基幹系システム", "総合福祉システム", "健康管理システム", "戸籍システム");
        assertThat(page.select("table.outside tbody th").eachText()).containsExactly("学童保育");
    }

    @Test
    void nothing_overdue_is_called_late_where_nothing_was_recorded() {
        Document page = page("kansa", body + "/board", 200);

        assertThat(page.select("td.s-overdue").eachText()).hasSize(56).allMatch(text -> text.contains("期限超過・記録なし"));
        assertThat(page.select("td.s-late")).isEmpty();
        assertThat(page.select(".stats").text()).contains("計画未記載 24").contains("遅延 0");
    }

    @Test
    void the_three_numbers_stand_before_the_cells_each_with_its_meaning() {
        Document page = page("kansa", body + "/board", 200);

        assertThat(page.select(".stats li").eachText())
                .startsWith("ステップ進捗率 記録なし 0／800", "本稼働 記録なし", "全業務完了 記録なし", "●★工程の完了 0／80")
                .contains("△期限超過・記録なし 56", "◆計画変更 0");
        assertThat(page.select(".stats a").first())
                .satisfies(steps -> assertThat(String.valueOf(steps)).contains(body + "/steps"));
        assertThat(page.select(".meanings dt")).hasSameSizeAs(page.select(".stats li"));
        assertThat(page.select(".meanings").text()).contains("÷40ステップ", "本稼働が完了した業務の数", "遅れているとは限りません");
        assertThat(page.select(".head").text()).contains("本稼働の計画 R7.1", "国の移行期限（基本方針）令和8年3月31日");
        assertThat(page("kansa", body + "/board?status=not-live", 200)
                        .select(".shown")
                        .text())
                .contains("20業務");
        assertThat(page("kansa", body + "/board?status=live", 200)
                        .select(".shown")
                        .text())
                .contains("0業務");
    }

    @Test
    void the_address_carries_the_filter_and_links_keep_the_time() {
        Document page = page("dx", body + "/board?package=welfare&status=UNPLANNED&factDate=2024-04-01", 200);

        assertThat(page.select("table.matrix:not(.outside) tbody tr")).hasSize(5);
        assertThat(page.select("select[name=package] option[selected]").eachText())
                .containsExactly("総合福祉システム");
        assertThat(page.select("th[scope=row] a").attr("href")).contains("factDate=2024-04-01");
        assertThat(page.select(".banner").text()).contains("令和6年4月1日時点").contains("現在に戻る");
        assertThat(page.select(".banner a").attr("href")).isEqualTo(body + "/board?package=welfare&status=UNPLANNED");
    }

    @Test
    void all_fourteen_phases_on_demand() {
        assertThat(page("dx", body + "/board?phases=all", 200).select("table.matrix:not(.outside) thead th"))
                .hasSize(3 + 14);
    }

    @Test
    void problems_are_pages_too() {
        assertThat(page("dx", "/082083/board", 404).select("h1").text()).isEqualTo("団体がありません");
        assertThat(page("dx", body + "/board?asOf=yesterday", 400)
                        .select("main")
                        .text())
                .contains("asOf");
        assertThat(page("dx", body + "/nothing-here", 404).select("h1").text()).isNotEmpty();
        assertThat(page("admin", body + "/board", 403).select("html").attr("lang"))
                .isEqualTo("ja");
    }

    @Test
    void its_rows_can_be_taken_away_as_they_are_filtered() {
        String path = "/082082/board?package=welfare&factDate=2024-04-01";
        List<String> shown =
                page("dx", path, 200).select("table.matrix th[scope=row]").eachText();
        TakenAway table = TakenAway.of(this, "dx", path);

        assertThat(table.fileName()).isEqualTo("全体状況_令和6年4月1日時点.xlsx");
        assertThat(table.column(2)).isEqualTo(shown).hasSize(6);
        assertThat(table.lines()).hasSize(6).allSatisfy(line -> assertThat(line).startsWith("総合福祉システム,北日本コンピュータサービス,"));
        assertThat(table.headings()).startsWith("パッケージ,事業者,業務,担当課,担当課の確認,特定移行支援システム,文字同定,文字同定 計画の期限,文字同定 計画の期限（和暦）,");
        assertThat(page("dx", path, 200).select(".tools a").eachAttr("href"))
                .containsExactly(
                        "/082082/board.xlsx?package=welfare&factDate=2024-04-01",
                        "/082082/board.csv?package=welfare&factDate=2024-04-01");
    }

    @Test
    void its_files_are_for_those_who_may_read_the_page() {
        reading("admin").get("/082082/board.xlsx").then().statusCode(403);
        reading("dx").get("/082082/board.pdf").then().statusCode(404);
    }
}
