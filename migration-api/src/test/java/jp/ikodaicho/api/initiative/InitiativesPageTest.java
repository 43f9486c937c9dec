package jp.ikodaicho.api.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 取組 of the slides, with dates no finer than the slides give them. */
class InitiativesPageTest extends PageTest {

    @Test
    void all_nineteen_in_their_order() {
        Document page = page("kansa", "/082082/initiatives", 200);
        assertThat(page.select("tbody tr")).hasSize(19);
        assertThat(page.select("tbody tr td:first-child").eachText())
                .startsWith("I01", "I02")
                .endsWith("I19");
    }

    @Test
    void days_as_days_months_as_months_and_no_invented_day() {
        assertThat(page("kansa", "/082082/initiatives/i10", 200).select("main").text())
                .contains("令和6年2月29日")
                .contains("令和6年3月1日");
        assertThat(page("kansa", "/082082/initiatives/i09", 200).select("main").text())
                .contains("令和5年7月～令和5年12月")
                .contains("日付の記載なし");
        assertThat(page("kansa", "/082082/initiatives/i15", 200).select("main").text())
                .contains("224")
                .contains("225");
        page("kansa", "/082082/initiatives/none", 404);
    }

    @Test
    void every_table_can_be_taken_away() {
        assertThat(TakenAway.of(this, "kansa", "/082082/initiatives").column(0))
                .hasSize(19)
                .startsWith("I01", "I02");
        TakenAway milestones = TakenAway.of(this, "kansa", "/082082/initiatives/i10");
        assertThat(milestones.column(0))
                .isEqualTo(page("kansa", "/082082/initiatives/i10", 200)
                        .select("[aria-labelledby=milestones-caption] tbody th")
                        .eachText());
        assertThat(milestones.lines()).anySatisfy(line -> assertThat(line).contains("2024-02-29,令和6年2月29日"));
        assertThat(TakenAway.of(this, "kansa", "/082082/initiatives/i15/indicators")
                        .column(3))
                .contains("225", "224");
        reading("kansa").get("/082082/initiatives/none.csv").then().statusCode(404);
    }
}
