package jp.ikodaicho.api.characters.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.Office;
import jp.ikodaicho.domain.shared.Japan;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions go to the vendor in numbered files that never change, come back as loaded and verified, or are taken up again. */
class ReturnFilesTest extends HttpTest {

    private static final String LIST = """
            gaiji_code,business_system,used_in,base_char,usage_count
            U+E000,固定資産税,氏,高,83
            U+E001,固定資産税,名,﨑,2
            U+E002,固定資産税,名,辻,1
            """;
    private static final String FILES = "/packages/resident-core/return-files";

    private Office office = new Office("", this::as);

    @BeforeEach
    void charactersOfAPackage() {
        String rest = bodies.another();
        office = new Office(rest, this::as);
        as("dx").contentType("text/csv")
                .body(LIST.getBytes(StandardCharsets.UTF_8))
                .post(rest + "/packages/resident-core/characters?source=list.csv")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse sent(String account, String resource, Map<String, ?> body) {
        String character = resource.substring(0, resource.lastIndexOf('/'));
        ValidatableResponse answer = office.post(account, resource, body, Map.of("If-Match", office.tag(character)));
        as(account).get(office.path() + character).then().statusCode(200);
        return answer;
    }

    private void decide(String code, Map<String, Object> decision) {
        sent("zeimu", "/characters/resident-core-" + code + "/decision", decision)
                .statusCode(201);
    }

    private static Map<String, Object> same(String standard) {
        return Map.of("resultClass", "A", "standard", standard, "catalogue", "MJ 006.02");
    }

    private static String today() {
        return LocalDate.now(Japan.ZONE).toString();
    }

    private static Map<String, Object> loadedToday() {
        return Map.of("loadedOn", today());
    }

    private ValidatableResponse make() {
        return as("dx").post(office.path() + FILES).then();
    }

    private byte[] csv(int number, String... asOf) {
        String path = FILES + "/" + number + ".csv" + (asOf.length == 0 ? "" : "?" + asOf[0]);
        return office.get(path).statusCode(200).extract().asByteArray();
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }

    @Test
    void every_settled_decision_is_in_the_next_file_whose_hash_is_recorded() {
        make().statusCode(409).body("code", equalTo("nothing-to-deliver"));
        decide("ue000", same("MJ028902"));
        decide(
                "ue001",
                Map.of(
                        "resultClass",
                        "D",
                        "standard",
                        "MJ030196",
                        "catalogue",
                        "MJ 006.02",
                        "reason",
                        "=代替",
                        "document",
                        "税第1号"));
        sent("shimin", "/characters/resident-core-ue001/approval", Map.of("document", "市民第7号"))
                .statusCode(201);
        office.get(FILES).statusCode(200).body("waiting", equalTo(2)).body("files", hasSize(0));

        String sha256 = make().statusCode(201)
                .body("number", equalTo(1))
                .body("rows", equalTo(2))
                .extract()
                .path("sha256");

        byte[] csv = csv(1);
        assertThat(Sha256.of(csv)).isEqualTo(sha256);
        assertThat(text(csv).split("\r\n"))
                .containsExactly(
                        "\uFEFF外字コード,決定クラス,決定MJ,UCS/IVS,代替理由,決定課,決定日,決裁番号,版",
                        "U+E000,A,MJ028902,U+9AD9,,税務課," + today() + ",,1",
                        "U+E001,D,MJ030196,U+FA11,'=代替,税務課," + today() + ",市民第7号,1");
        office.get(FILES)
                .body("waiting", equalTo(0))
                .body("files.number", contains(1))
                .body("files[0].rows", equalTo(2))
                .body("files[0].by", equalTo("dx"))
                .body("files[0].sha256", equalTo(sha256))
                .body("attribution", containsString("CC BY-SA 2.1 JP"));
    }

    @Test
    void a_file_never_changes_whatever_comes_after_it() {
        decide("ue000", same("MJ028902"));
        make().statusCode(201);
        byte[] first = csv(1);
        String then = office.asOfNow();
        sent("shimin", "/characters/resident-core-ue000/reopening", Map.of("reason", "リハーサルで文字化け"))
                .statusCode(201);
        decide("ue000", same("MJ028901"));
        as("dx").contentType("text/csv")
                .body(LIST.replace("U+E000", "u+e000").getBytes(StandardCharsets.UTF_8))
                .post(office.path() + "/packages/resident-core/characters?source=second.csv")
                .then()
                .statusCode(201);
        office.post(
                        "dx",
                        "/divisions/tax-assessment/renaming",
                        Map.of("name", "資産税課", "from", "2020-04-01", "reason", "改称"),
                        Map.of("If-Match", "\"v0\""))
                .statusCode(201);
        make().statusCode(201).body("number", equalTo(2)).body("rows", equalTo(1));

        assertThat(csv(1)).isEqualTo(first);
        assertThat(csv(1, then)).isEqualTo(first);
        assertThat(text(csv(2))).contains("u+e000,A,MJ028901", "資産税課");
        office.get(FILES + "/2.csv?" + then).statusCode(404).body("code", equalTo("unknown-return-file"));
        office.get(FILES + "?" + then).body("files", hasSize(1)).body("files[0].reopened", equalTo(0));
        office.get(FILES).body("files.number", contains(2, 1)).body("files[1].reopened", equalTo(1));
        office.get(FILES + "/1.csv?factDate=2020-01-01").statusCode(404);
    }

    @Test
    void the_vendor_loads_it_and_a_rehearsal_verifies_it() {
        decide("ue000", same("MJ028902"));
        decide("ue001", same("MJ030196"));
        make().statusCode(201);
        decide("ue002", same("MJ025761"));
        make().statusCode(201).body("number", equalTo(2));
        Map<String, ?> seen = Map.of("verifiedOn", today());
        office.post(FILES + "/1/verification", seen).statusCode(409).body("code", equalTo("nothing-to-verify"));

        office.post(FILES + "/1/loading", loadedToday())
                .statusCode(201)
                .body("events.type", everyItem(equalTo("substitute-loaded")));
        office.post(FILES + "/1/loading", loadedToday()).statusCode(409).body("code", equalTo("nothing-to-load"));
        office.get(FILES)
                .body("files[1].loaded", equalTo(2))
                .body("files[1].loadedOn", equalTo(today()))
                .body("files[0].loaded", equalTo(0));
        var failed = Map.of("character", "resident-core-ue001", "reason", "豆腐");
        office.post(
                        FILES + "/1/verification",
                        Map.of(
                                "verifiedOn",
                                today(),
                                "failed",
                                List.of(Map.of("character", "resident-core-ue002", "reason", "x"))))
                .statusCode(422)
                .body("code", equalTo("not-in-return-file"));
        office.post(FILES + "/1/verification", Map.of("verifiedOn", today(), "failed", List.of(failed)))
                .statusCode(201)
                .body("events.type", containsInAnyOrder("substitute-verified", "character-review-reopened"));
        office.get(FILES).body("files[1].verified", equalTo(1)).body("files[1].reopened", equalTo(1));
        office.get("/characters/resident-core-ue001")
                .body("review.status", equalTo("REOPENED"))
                .body("review.remark", equalTo("豆腐"));
    }

    @Test
    void sent_twice_it_is_one_file_and_one_answer() {
        decide("ue000", same("MJ028902"));
        String first = keyed(FILES, null);
        String second = keyed(FILES, null);
        assertThat(second).isEqualTo(first);
        office.get(FILES).body("files", hasSize(1));
        assertThat(keyed(FILES + "/1/loading", loadedToday())).isEqualTo(keyed(FILES + "/1/loading", loadedToday()));
    }

    private String keyed(String resource, @Nullable Map<String, ?> body) {
        var request = as("dx").header("Idempotency-Key", "once-" + resource.length());
        return (body == null ? request : request.contentType("application/json").body(body))
                .post(office.path() + resource)
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    @Test
    void what_went_out_is_not_taken_back_and_only_the_dx_office_hands_over() {
        decide("ue000", same("MJ028902"));
        as("zeimu").post(office.path() + FILES).then().statusCode(403);
        String entry = make().statusCode(201).extract().path("entry");
        office.post("/entries/" + entry + "/withdrawal", Map.of("reason", "間違い", "onBehalfOf", "税務課"))
                .statusCode(409)
                .body("code", equalTo("delivery-is-not-taken-back"));
        office.get("/packages/none/return-files").statusCode(404);
        office.get(FILES + "/7.csv").statusCode(404);
        office.post(FILES + "/7/loading", loadedToday()).statusCode(404);
    }

    @Test
    void the_workbook_has_the_same_rows_and_says_whose_work_the_lists_are() throws IOException {
        decide("ue000", same("MJ028902"));
        make().statusCode(201);

        var answer = office.get(FILES + "/1.xlsx").statusCode(200).extract();

        assertThat(answer.header("Link")).contains("rel=\"license\"");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<String> rows = book.getSheets()
                    .flatMap(ReturnFilesTest::rows)
                    .map(row -> row.stream()
                            .filter(Objects::nonNull)
                            .map(Cell::getText)
                            .collect(Collectors.joining(" ")))
                    .toList();
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("U+E000", "MJ028902", "税務課"));
            assertThat(rows).anySatisfy(row -> assertThat(row).contains("CC BY-SA 2.1 JP"));
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
