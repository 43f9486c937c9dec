package jp.ikodaicho.api.characters.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import jp.ikodaicho.api.characters.ReviewedBody;
import jp.ikodaicho.api.testing.Office;
import jp.ikodaicho.api.testing.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pending characters of a division are one task with a count, in REST, on its page, in the menu; and a number on the board. */
class CharacterTasksTest extends PageTest {

    private static final String PENDING = "tasks.findAll { it.kind == 'CHARACTERS' }";

    private ReviewedBody body = new ReviewedBody(new Office("", this::as));

    @BeforeEach
    void characters() {
        body = ReviewedBody.with(3, bodies.another(), this::as);
    }

    @Test
    void one_task_with_a_count_as_of_any_time() {
        String before = body.office().asOfNow();
        body.same(0);
        body.office()
                .get("/divisions/tax-assessment/tasks")
                .statusCode(200)
                .body(PENDING, hasSize(1))
                .body(PENDING + "[0].count", equalTo(2))
                .body(PENDING + "[0].subject", equalTo("character-reviews"));
        body.office().get("/divisions/tax-assessment/tasks?" + before).body(PENDING + "[0].count", equalTo(3));
        body.office().get("/divisions/tax-assessment/tasks?factDate=2020-01-01").body(PENDING, hasSize(0));
        body.same(1);
        body.same(2);
        body.office().get("/divisions/tax-assessment/tasks").body(PENDING, hasSize(0));
    }

    @Test
    void the_page_leads_to_the_review_and_the_menu_counts() {
        Document page = page("zeimu", body.path() + "/tasks/tax-assessment", 200);
        assertThat(page.select(".tasks a:contains(文字の確認 3件)").attr("href"))
                .isEqualTo(body.path() + "/divisions/tax-assessment/reviews?state=pending");
        assertThat(page.select(".tasks .do").text()).contains("確認を始める");
        assertThat(page.select("nav .badge").text()).isEqualTo("3");
        assertThat(page.select("nav .hidden").text()).isEqualTo("（文字の確認 3件）");
        body.same(0);
        assertThat(page("zeimu", body.path() + "/board", 200)
                        .select("nav .badge")
                        .text())
                .isEqualTo("2");
        assertThat(page("kansa", body.path() + "/board", 200).select("nav .badge"))
                .isEmpty();
        assertThat(reading("kansa")
                        .accept("*/*")
                        .get(body.path() + "/tasks/tax-assessment.csv")
                        .asString())
                .contains("文字の確認 2件");
    }

    @Test
    void the_board_says_how_many_are_left() {
        Document board = page("kansa", body.path() + "/board", 200);
        assertThat(board.select(".stats a[href=" + body.path() + "/characters/progress]")
                        .text())
                .isEqualTo("文字の確認 残り 3件");
        assertThat(page("kansa", "/082082/board", 200).select(".stats").text()).doesNotContain("文字の確認");
    }
}
