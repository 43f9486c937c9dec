package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.Zip;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 外字一覧の取込 on the screen: kept, shown with what it would change, recorded on a second word. */
class ImportListPageTest extends PageTest {

    private static final String LIST = "外字コード,親字,使用件数,主な業務,字形画像ファイル名\r\n";
    private static final byte[] ARCHIVE = new Zip()
            .with("list.csv", LIST + "U+E000,高,3,固定資産税,a.png\r\nU+E001,辻,1,固定資産税,\r\n")
            .with("a.png", Zip.picture("png", 16, 3))
            .done();

    private String body = "";
    private String form = "";

    @BeforeEach
    void load() {
        body = bodies.another();
        form = body.substring(body.lastIndexOf('/')) + "/packages/resident-core/characters/import";
    }

    private Response upload(String account, String name, byte[] file) {
        return reading(account)
                .multiPart("file", name, file, "application/octet-stream")
                .post(form);
    }

    private String uploaded(String name, byte[] file) {
        Response kept = upload("dx", name, file);
        kept.then().statusCode(303);
        return path(kept);
    }

    /** The page once what it waits for is done. */
    private Document settled(String path) {
        AtomicReference<Document> last = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            Document page = page("dx", path, 200);
            last.set(page);
            return page.select("main .steps [aria-current]").size() == 1;
        });
        return last.get();
    }

    @Test
    void a_list_is_shown_with_its_pictures_and_what_it_would_change_then_recorded() {
        assertThat(page("dx", form, 200).select("input[type=file]")).hasSize(1);
        String address = uploaded("gaiji.zip", ARCHIVE);
        Document check = settled(address);
        assertThat(check.select("main").text())
                .contains("gaiji.zip", "追加 2", "変更 0", "注意が1件", "16ピクセル", "U+E000", "判定と承認は");
        assertThat(check.select("main img").eachAttr("src"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("data:image/png");
        as("dx").get(body + "/characters").then().body("characters.size()", equalTo(0));

        send("dx", check).then().statusCode(303);
        assertThat(settled(address).select("main").text()).contains("追加2字");
        as("dx").get(body + "/characters").then().body("characters.size()", equalTo(2));
        send("dx", check).then().statusCode(303);
        assertThat(settled(address).select("main").text()).contains("追加2字");
        assertThat(settled(uploaded("again.zip", ARCHIVE)).select("main").text())
                .contains("変更なし 2");
    }

    @Test
    void columns_that_no_heading_tells_are_chosen() {
        byte[] csv = "コード,字,数\r\nU+E000,高,3\r\n".getBytes(StandardCharsets.UTF_8);
        String address = uploaded("list.csv", csv);
        Document asked = settled(address);
        assertThat(asked.title()).startsWith("エラー：");
        assertThat(asked.select("details[open] select")).hasSize(12);
        assertThat(asked.select("#column-CODE option").eachText()).contains("1列目 コード");
        assertThat(asked.select("button").eachText()).doesNotContain("この内容で登録する");
        Document chosen = settled(address + "?CODE=0&BASE=1&COUNT=-1");
        assertThat(chosen.select("main").text()).contains("追加 1", "高");
        send("dx", chosen).then().statusCode(303);
        settled(address);
        as("dx").get(body + "/characters/resident-core-ue000").then().body("baseCharacter", equalTo("高"));
    }

    @Test
    void a_broken_list_names_its_lines_and_changes_nothing() {
        String address = uploaded("list.csv", (LIST + "外字,,,,\r\nU+E001,,many,,\r\n").getBytes(StandardCharsets.UTF_8));
        Document refused = settled(address);
        assertThat(refused.select(".summary").text()).contains("2行目", "3行目", "何も登録していません");
        assertThat(refused.select("main form[method=post]")).isEmpty();
        assertThat(settled(uploaded("x.zip", "PK\3\4 nothing".getBytes(StandardCharsets.ISO_8859_1)))
                        .select(".summary")
                        .text())
                .contains("zip を読み取れません");
        upload("dx", "", new byte[0]).then().statusCode(422);
    }

    @Test
    void only_the_dx_office_is_offered_it_and_a_file_is_its_own() {
        page("zeimu", form, 403);
        page("kansa", form, 403);
        upload("zeimu", "a.zip", ARCHIVE).then().statusCode(403);
        page("dx", form.replace("resident-core", "none"), 404);
        page("dx", form + "/0198c0de-0000-7000-8000-000000000000", 404);
        String address = uploaded("a.zip", ARCHIVE);
        for (int i = 0; i < 3; i++) {
            uploaded("a.zip", ARCHIVE);
        }
        page("dx", address, 404);
    }
}
