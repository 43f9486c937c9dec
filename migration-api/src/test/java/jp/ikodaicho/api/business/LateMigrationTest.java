package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 特定移行支援システム over REST and on the screens: a mark of its own beside the business, not that of 遅延. */
class LateMigrationTest extends PageTest {

    private static final String BUSINESS = "/businesses/child-allowance";

    private String rest = "";
    private String body = "";

    @BeforeEach
    void aBodyOfItsOwn() {
        rest = bodies.another();
        body = rest.substring(rest.lastIndexOf('/'));
    }

    private Response post(String account, String path, Map<String, ?> facts) {
        String seen = as("dx").get(rest + BUSINESS).header("ETag");
        return as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(facts)
                .post(rest + BUSINESS + path);
    }

    @Test
    void a_business_is_marked_by_word_and_sign_with_its_own_date() {
        post(
                        "dx",
                        "/late-migration",
                        Map.of("ground", 4, "deadline", "2028-03-31", "from", "2026-01-20", "document", "第3号"))
                .then()
                .statusCode(201);

        as("dx").get(rest + BUSINESS)
                .then()
                .body("lateMigration.ground", equalTo(4))
                .body("lateMigration.deadline", equalTo("2028-03-31"));
        as("dx").get(rest + BUSINESS + "?factDate=2026-01-19").then().body("lateMigration", nullValue());
        Document board = page("dx", body + "/board", 200);
        assertThat(board.select(".late-migration").eachText()).containsExactly("◇特定移行 R10.3.31");
        assertThat(board.select(".stats").text()).contains("◇特定移行 1").contains("遅延 0");
        assertThat(page("dx", body + "/board?status=late-migration", 200)
                        .select("table.matrix tbody th[scope=row] a")
                        .eachText())
                .containsExactly("児童手当");
        assertThat(page("dx", body + BUSINESS, 200).select("main").text())
                .contains("事由4（事業者のリソースひっ迫）、個別の期限 令和10年3月31日、第3号")
                .contains("特定移行支援システムに該当、事由4（事業者のリソースひっ迫）、個別の期限 令和10年3月31日");
        assertThat(TakenAway.of(this, "dx", body + "/board?status=late-migration")
                        .column(5))
                .containsExactly("事由4（事業者のリソースひっ迫）、個別の期限 令和10年3月31日、第3号");
    }

    @Test
    void it_ends_and_the_days_before_keep_it() {
        post("dx", "/late-migration", Map.of("ground", 1, "deadline", "2028-03", "from", "2026-01"))
                .then()
                .statusCode(201);
        post("dx", "/late-migration-ending", Map.of("from", "2026-06", "reason", "移行完了"))
                .then()
                .statusCode(201);

        as("dx").get(rest + BUSINESS + "?factDate=2026-05-31").then().body("lateMigration.ground", equalTo(1));
        as("dx").get(rest + BUSINESS + "?factDate=2026-06-01").then().body("lateMigration", nullValue());
        assertThat(page("dx", body + "/board?factDate=2026-06-01", 200).select(".late-migration"))
                .isEmpty();
    }

    @Test
    void what_is_none_is_refused() {
        post("dx", "/late-migration", Map.of("ground", 4, "deadline", "2026-03"))
                .then()
                .statusCode(422)
                .body("code", equalTo("late-deadline-before-the-national"));
        post("dx", "/late-migration", Map.of("ground", 5, "deadline", "2028-03"))
                .then()
                .statusCode(422);
        post("dx", "/late-migration-ending", Map.of("reason", "誤り"))
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-late-migration"));
        post("zeimu", "/late-migration", Map.of("ground", 4, "deadline", "2028-03"))
                .then()
                .statusCode(403);
    }
}
