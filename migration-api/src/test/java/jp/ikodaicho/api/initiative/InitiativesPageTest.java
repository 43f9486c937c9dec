package jp.ikodaicho.api.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ikodaicho.api.testing.PageTest;
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
}
