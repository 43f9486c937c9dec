package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.testing.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Characters come out as they went in: import, event log, REST, CSV, Excel, and imported again change no code point, on a
 * database.
 */
abstract class CharacterFidelity extends PageTest {

    /** Compatibility ideographs, one beyond the first plane, a variation sequence, private use, and what normalising would join. */
    private static final List<String> TRYING = List.of(
            "\uFA10", "\uFA11", "\uD842\uDFB7", "辻\uDB40\uDD02", "\uDBF7\uDE92", "か\u3099", "=1+1", " 前後 ", "\uFF5E");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWentIn_comesOut() {
        String body = bodies.another();
        String page = body.substring(body.lastIndexOf('/'));
        StringBuilder list =
                new StringBuilder("gaiji_code,base_char,reading,remarks,business_system,used_in,usage_count\r\n");
        for (int i = 0; i < TRYING.size(); i++) {
            String text = TRYING.get(i);
            list.append("U+E00%d,%s,%s,%s,固定資産税,氏,%d\r\n".formatted(i, text, text, text, i));
        }
        list.append("U+E00F,,,,,,\r\n");
        Response imported = send(body, "text/csv", list.toString().getBytes(StandardCharsets.UTF_8));
        imported.then().statusCode(201).body("added", equalTo(TRYING.size() + 1));
        for (int i = 0; i < TRYING.size(); i++) {
            String payload = new String(
                    jdbc.sql("select payload from event_log where aggregate_id like ? and sequence = 0")
                            .param("%" + page.substring(1) + "/external-character/resident-core-ue00" + i)
                            .query(byte[].class)
                            .single(),
                    StandardCharsets.UTF_8);
            assertThat(payload).contains("\"baseCharacter\":\"" + TRYING.get(i) + "\"");
            Map<String, Object> answer = as("dx").get(body + "/characters/resident-core-ue00" + i)
                    .jsonPath()
                    .getMap("");
            assertThat(List.of(answer.get("baseCharacter"), answer.get("reading"), answer.get("remarks")))
                    .containsOnly(TRYING.get(i));
        }
        Response csv = reading("kansa").get(page + "/characters.csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.asString()).contains("MJ文字情報一覧表");
        again(body, "text/csv", csv.asByteArray());
        again(
                body,
                VendorFile.XLSX,
                reading("kansa").get(page + "/characters.xlsx").asByteArray());
    }

    private Response send(String body, String type, byte[] file) {
        return as("dx").contentType(type).body(file).post(body + "/packages/resident-core/characters");
    }

    private void again(String body, String type, byte[] file) {
        send(body, type, file)
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(TRYING.size() + 1))
                .body("changed", equalTo(0));
    }
}
