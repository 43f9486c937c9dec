package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 工程表, 課の作業, 業務: what stands on them for Ryugasaki's slides. */
class WorkPagesTest extends PageTest {

    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        String rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    @Test
    void the_timeline_is_a_picture_told_in_a_sentence_and_a_table() {
        Document chart = page("dx", body + "/timeline", 200);
        assertThat(chart.select(".gantt tbody tr")).hasSize(20);
        assertThat(chart.select(".gantt svg[role=img]").attr("aria-label"))
                .startsWith("住民基本台帳：")
                .contains("文字同定");
        assertThat(chart.select(".axis text.year").eachText()).startsWith("令和5年度", "令和6年度");
        assertThat(page("dx", body + "/timeline?view=table", 200).select("tbody tr"))
                .hasSize(56);
    }

    @Test
    void a_division_sees_its_work_the_overdue_first() {
        Document tasks = page("zeimu", body + "/tasks/tax-assessment", 200);
        assertThat(tasks.select("h1").text()).isEqualTo("税務課の作業");
        assertThat(tasks.select(".g-overdue li")).isNotEmpty();
        assertThat(tasks.select(".g-overdue").text()).contains("期限超過・記録なし").doesNotContain("遅延");
        assertThat(page("dx", body + "/tasks", 200).select("tbody tr")).hasSize(18);
        assertThat(page("kansa", body + "/tasks/tax-assessment", 200).select(".offer"))
                .isEmpty();
    }

    @Test
    void a_business_tells_its_history_in_sentences() {
        Document business = page("kansa", body + "/businesses/disability-welfare", 200);
        assertThat(business.select("table.phases tbody tr")).hasSize(14);
        assertThat(business.select("table.history").text())
                .contains("業務の登録", "令和6年度", "担当課の案（未確認）、障がい福祉課", "業務のパッケージ割当、総合福祉システム");
        assertThat(page("kansa", body + "/businesses/nothing", 404).select("h1").text())
                .isEqualTo("業務がありません");
    }

    @Test
    void a_problem_leaves_the_menu_of_the_body_to_who_may_read_it() {
        assertThat(page("kansa", body + "/businesses/nothing", 404).select("nav a"))
                .hasSize(page("kansa", body + "/board", 200).select("nav a").size());
        assertThat(page("admin", body + "/board", 403).select("nav a")).isEmpty();
    }

    @Test
    void the_banner_names_the_fact_date_as_offices_write_it() {
        assertThat(page("kansa", body + "/board?factDate=2024-04-01", 200)
                        .select(".banner")
                        .text())
                .contains("令和6年4月1日時点の事実");
    }

    @Test
    void everything_stands_in_english_too() {
        String page = reading("dx")
                .header("Accept-Language", "en")
                .get(body + "/tasks/tax-assessment")
                .asString();
        assertThat(page).contains("<html lang=\"en\">").contains("Overdue, nothing recorded");
    }
}
