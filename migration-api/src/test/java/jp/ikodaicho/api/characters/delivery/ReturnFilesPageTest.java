package jp.ikodaicho.api.characters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import jp.ikodaicho.api.characters.ReviewedBody;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.domain.shared.Japan;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 返却ファイル without script: what will be in it is shown before it is made, and what became of it is recorded in three pages. */
class ReturnFilesPageTest extends PageTest {

    private ReviewedBody body = new ReviewedBody(new jp.ikodaicho.api.testing.Office("", this::as));
    private String files = "";

    @BeforeEach
    void twoDecisions() {
        body = ReviewedBody.with(3, bodies.another(), this::as);
        body.same(0);
        body.substitute(1);
        files = body.path() + "/packages/resident-core/return-files";
    }

    private void made() {
        send("dx", page("dx", files + "/new", 200)).then().statusCode(303);
    }

    private static String today() {
        return LocalDate.now(Japan.ZONE).toString();
    }

    @Test
    void the_next_file_is_shown_then_made_and_stands_in_the_list() {
        Document before = page("dx", files, 200);
        assertThat(before.select(".head").text()).contains("まだ渡していない判定 2 件").contains("返却ファイルを作る");
        Document confirmation = page("dx", files + "/new", 200);
        assertThat(confirmation.select(".facts").text()).contains("版 1", "件数 2", "A 字形一致 1", "D 代替文字 1");

        Response made = send("dx", confirmation);

        Document done = page("dx", path(made), 200);
        assertThat(done.select("table tbody tr")).hasSize(2);
        assertThat(done.select("table tbody").text()).contains("文字の判定の引渡し");
        Document after = page("dx", files, 200);
        assertThat(after.select(".head").text()).contains("まだ渡していない判定 0 件").doesNotContain("返却ファイルを作る");
        assertThat(after.select("tbody tr").text()).contains("業者の取込を記録").doesNotContain("リハーサルの結果を記録");
        assertThat(after.select(".support[lang=ja]").text()).contains("CC BY-SA 2.1 JP");
        String csv = after.select("a[href$=.csv]").eachAttr("href").stream()
                .filter(href -> href.contains("/1.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(reading("dx")
                        .accept("*/*")
                        .get(csv)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("U+E001,D,MJ028901");
    }

    @Test
    void nothing_to_hand_over_is_said_and_nothing_is_recorded() {
        made();
        Document again = page("dx", files + "/new", 409);
        assertThat(again.select(".summary").text()).contains("まだ返却ファイルに入っていない文字がありません");
        assertThat(again.select("tbody tr")).hasSize(1);
    }

    @Test
    void loading_and_a_rehearsal_with_a_failure() {
        made();
        Document loading = page("dx", files + "/1/loading/confirmation?day=" + today(), 200);
        send("dx", loading).then().statusCode(303);
        assertThat(page("dx", files, 200).select("tbody tr").text()).contains("2／2件", "リハーサルの結果を記録");

        Document unknown =
                page("dx", files + "/1/verification/confirmation?day=" + today() + "&failed=U%2BE00F&reason=x", 422);
        assertThat(unknown.select(".summary").text()).contains("「U+E00F」は第1版の文字ではありません");
        Document silent = page("dx", files + "/1/verification/confirmation?day=" + today() + "&failed=U%2BE001", 422);
        assertThat(silent.select(".summary").text()).contains("どう違ったか");
        Document confirmation = page(
                "dx",
                files + "/1/verification/confirmation?day=" + today() + "&failed=u%2Be001&reason=%E8%B1%86%E8%85%90",
                200);
        send("dx", confirmation).then().statusCode(303);

        body.office()
                .get("/characters/" + ReviewedBody.key(1))
                .body("review.status", equalTo("REOPENED"))
                .body("review.remark", equalTo("豆腐"));
        body.office().get("/characters/" + ReviewedBody.key(0)).body("review.status", equalTo("VERIFIED"));
        assertThat(page("dx", files + "/1/loading/confirmation?day=" + today(), 409)
                        .select(".summary")
                        .text())
                .contains("すべて取込を記録済み");
    }

    @Test
    void who_may_not_record_only_looks_and_the_past_offers_nothing() {
        String before = body.office().asOfNow();
        made();
        Document looking = page("kansa", files, 200);
        assertThat(looking.select("tbody tr")).hasSize(1);
        assertThat(looking.text()).doesNotContain("業者の取込を記録");
        assertThat(page("dx", files + "?" + before, 200).select("tbody tr")).isEmpty();
        page("dx", body.path() + "/packages/none/return-files", 404);
        page("dx", files + "/9/loading", 404);
        assertThat(reading("kansa")
                        .accept("*/*")
                        .get(files + ".csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("版,作成日,作成日（和暦）,作成者,件数");
    }
}
