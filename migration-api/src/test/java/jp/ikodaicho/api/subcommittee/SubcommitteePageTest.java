package jp.ikodaicho.api.subcommittee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 専門部会 of the slides: 12 divisions in 令和4年度, 13 in 令和5年度, 7 common, 5 left, 6 joined. */
class SubcommitteePageTest extends PageTest {

    @Test
    void the_last_year_beside_the_one_before() {
        Document page = page("kansa", "/082082/subcommittee", 200);
        assertThat(page.select("h1").text()).isEqualTo("専門部会 令和5年度");
        assertThat(page.select(".head").text()).contains("13課（比べる年度は12課）：＋6 −5 ＝7");
        assertThat(page.select("tr.d-left th").eachText())
                .containsExactlyInAnyOrder("法制総務課", "社会福祉課", "介護福祉課", "生活支援課", "情報管理課");
        assertThat(page.select("tr.d-left td").eachText()).allMatch(text -> text.isEmpty() || text.equals("− 参加終了"));
    }

    @Test
    void a_year_alone_and_a_year_nobody_recorded() {
        assertThat(page("kansa", "/082082/subcommittee?fiscalYear=R4&compare=R3", 200)
                        .select("tbody tr"))
                .hasSize(12);
        assertThat(page("kansa", "/082082/subcommittee?fiscalYear=R7", 200)
                        .select("main")
                        .text())
                .contains("この年度の名簿は登録されていません");
        page("kansa", "/082082/subcommittee?fiscalYear=soon", 400);
    }

    @Test
    void its_lines_can_be_taken_away_as_they_are_compared() {
        String path = "/082082/subcommittee?fiscalYear=R5&compare=R4";
        List<String> shown = page("kansa", path, 200).select("tbody th").eachText();
        TakenAway table = TakenAway.of(this, "kansa", path);

        assertThat(table.column(0)).isEqualTo(shown).hasSize(18);
        assertThat(table.column(1)).contains("＋ 新たに参加", "− 参加終了", "＝ 継続");
        assertThat(table.fileName()).startsWith("専門部会 令和5年度_");
        assertThat(page("kansa", "/082082/subcommittee?fiscalYear=R7", 200).select(".tools"))
                .isEmpty();
    }
}
