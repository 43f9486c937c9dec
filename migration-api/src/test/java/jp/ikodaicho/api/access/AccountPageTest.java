package jp.ikodaicho.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.TakenAway;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The account's page: a token is made, its text shown once, and it can be revoked. */
class AccountPageTest extends PageTest {

    @Test
    void a_token_is_shown_once_and_can_be_revoked() {
        Response made = reading("shogai")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("label", "進捗の自動登録")
                .post("/account/tokens");
        made.then().statusCode(201);
        Document page = Jsoup.parse(made.asString());
        String secret = page.select("code").text();
        anonymous()
                .header("Authorization", "Bearer " + secret)
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(200);

        Document again = page("shogai", "/account", 200);
        assertThat(again.text()).doesNotContain(secret);
        assertThat(again.select("tbody").text()).contains("進捗の自動登録");
        TakenAway files = TakenAway.of(this, "shogai", "/account/tokens");
        assertThat(files.column(0)).contains("進捗の自動登録");
        assertThat(files.lines()).noneMatch(line -> line.contains(secret)).anyMatch(line -> line.endsWith(",有効"));
        String revocation = again.select("form[action$=revocation]").attr("action");
        reading("shogai").post(revocation).then().statusCode(303);
        anonymous()
                .header("Authorization", "Bearer " + secret)
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(401);
    }

    @Test
    void a_token_says_what_it_is_for() {
        Response refused = reading("shogai").formParam("label", " ").post("/account/tokens");
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select(".summary").text()).contains("用途を入力してください");
    }
}
