package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.junit.jupiter.api.Test;

/** The tables of 工程表, 課の作業 and 業務 as files: the rows of the page, in its order. */
class BusinessFilesPageTest extends PageTest {

    @Test
    void the_timeline_has_a_row_per_business_and_phase() {
        String path = "/082082/timeline?view=table&factDate=2024-04-01";
        List<String> shown = page("dx", path, 200).select("tbody th[scope=row]").eachText();
        TakenAway table = TakenAway.of(this, "dx", path);

        assertThat(table.column(0)).isEqualTo(shown).isNotEmpty();
        assertThat(table.headings()).startsWith("業務,工程,状態,").endsWith("計画変更の回数,計画変更の理由,計画変更の文書番号");
        assertThat(table.fileName()).isEqualTo("工程表_令和6年4月1日時点.xlsx");
    }

    @Test
    void a_divisions_work_has_a_row_per_task() {
        String path = "/082082/tasks/tax-assessment?factDate=2024-04-01";
        int shown = page("zeimu", path, 200).select("ul.tasks li").size();

        assertThat(TakenAway.of(this, "zeimu", path).lines()).hasSize(shown).isNotEmpty();
        reading("dx").get("/082082/tasks/nobody.csv").then().statusCode(404);
    }

    @Test
    void a_business_has_a_row_per_phase() {
        TakenAway table = TakenAway.of(this, "kansa", "/082082/businesses/fixed-asset-tax?factDate=2024-04-01");

        assertThat(table.rows()).hasSize(14);
        assertThat(table.fileName()).isEqualTo("固定資産税_令和6年4月1日時点.xlsx");
        reading("dx").get("/082082/businesses/none.xlsx").then().statusCode(404);
    }

    @Test
    void its_history_has_a_row_per_record() {
        String page = "/082082/businesses/fixed-asset-tax";
        List<String> shown =
                page("kansa", page, 200).select("table.history .number").eachText();
        TakenAway table = TakenAway.of(this, "kansa", page + "/history");

        assertThat(table.column(0)).isEqualTo(shown).isNotEmpty();
        assertThat(table.headings()).isEqualTo("記録番号,記録日時,事実の日,事実の日（和暦）,記録した人,内容");
        assertThat(page("kansa", page + "?factDate=2024-04-01", 200)
                        .select("section .tools a")
                        .eachAttr("href"))
                .containsExactly(page + "/history.xlsx?factDate=2024-04-01", page + "/history.csv?factDate=2024-04-01");
        reading("dx").get("/082082/businesses/none/history.csv").then().statusCode(404);
    }

    @Test
    void the_list_of_divisions_says_how_much_each_has_to_do() {
        List<String> shown = page("dx", "/082082/tasks", 200).select("tbody th").eachText();
        TakenAway table = TakenAway.of(this, "dx", "/082082/tasks");

        assertThat(table.column(0)).isEqualTo(shown).hasSizeGreaterThanOrEqualTo(18);
        assertThat(table.headings()).isEqualTo("担当課,することの件数,うち期限を過ぎたもの");
    }
}
