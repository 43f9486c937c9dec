package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A named task of a division is finished on the page of its work, in the same three pages as everything else. */
class TaskEntryPageTest extends PageTest {

    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        String rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    private String form(String account) {
        return page(account, body + "/tasks/disability-welfare", 200)
                .select("a.offer[href*=/tasks/]")
                .attr("href");
    }

    @Test
    void an_officer_finishes_it_and_it_is_gone_from_the_list() {
        String form = form("shogai");
        Document input = page("shogai", form, 200);
        assertThat(input.select("h1").text()).endsWith("：完了を記録");
        Document confirmation = page("shogai", form + "/confirmation?finishedOn=R6.3.29&comment=done", 200);
        assertThat(confirmation.select(".facts").text()).contains("令和6年3月29日（2024-03-29 金曜日）");

        Response recorded = send("shogai", confirmation);

        recorded.then().statusCode(303);
        Document done = page("shogai", path(recorded), 200);
        assertThat(done.select("main").text()).contains("障がい福祉システムの選定 課の作業の完了、令和6年3月29日");
        assertThat(done.select("a[href$=withdrawal]")).isEmpty();
        assertThat(form("shogai")).isNotEqualTo(form);
        send("shogai", confirmation).then().statusCode(303);
    }

    @Test
    void what_is_wrong_is_told_before_anything_is_recorded() {
        String form = form("dx");
        assertThat(page("dx", form + "/confirmation?finishedOn=", 422)
                        .select("#finishedOn-error")
                        .text())
                .contains("完了日を入力してください");
        assertThat(page("dx", form + "/confirmation?finishedOn=2099-01-01", 422)
                        .select(".summary")
                        .text())
                .contains("今日より後です");
        page("zeimu", form + "/confirmation?finishedOn=2024-03-29", 403);
        page("dx", body + "/tasks/disability-welfare/none/completion", 404);
        assertThat(form("kansa")).isEmpty();
        assertThat(page("dx", form + "?factDate=2024-04-01", 200).select("main button"))
                .isEmpty();
    }
}
