package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import of a published file: who, how strictly, and what a second one is. Each test has its month of 2019. */
class ImportProgressTest extends HttpTest {

    private static final String PROGRESS = "/api/v1/published/progress/";
    private static final String HEADER = "都道府県,市区町村,全体,"
            + Arrays.stream(DashboardBusiness.values())
                    .map(DashboardBusiness::label)
                    .collect(Collectors.joining(","));

    private ValidatableResponse put(String account, String month, byte[] csv, Map<String, String> headers) {
        return as(account)
                .contentType("text/csv")
                .headers(headers)
                .body(csv)
                .put(PROGRESS + month)
                .then();
    }

    private ValidatableResponse put(String month, String csv) {
        return put("admin", month, csv.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String line(String name, String overall, String rate) {
        return "\n茨城県," + name + "," + overall + ("," + rate).repeat(20);
    }

    @Test
    void only_an_administrator_imports() {
        byte[] csv = (HEADER + line("龍ケ崎市", "1.0", "1.0")).getBytes(StandardCharsets.UTF_8);
        for (String account : List.of("dx", "kansa", "zeimu")) {
            put(account, "2019-01", csv, Map.of()).statusCode(403).body("code", equalTo("only-an-administrator"));
        }
        anonymous()
                .contentType("text/csv")
                .body(csv)
                .put(PROGRESS + "2019-01")
                .then()
                .statusCode(401);
        as("dx").get(PROGRESS + "2019-01").then().statusCode(404).body("code", equalTo("month-not-published"));
    }

    @Test
    void a_browser_needs_the_token_of_its_form() {
        byte[] csv = HEADER.getBytes(StandardCharsets.UTF_8);
        as("admin")
                .header("Origin", "https://elsewhere.example")
                .contentType("text/csv")
                .body(csv)
                .put(PROGRESS + "2019-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("form-token"));
    }

    @Test
    void the_same_file_again_adds_nothing_another_is_a_revision() {
        String first = HEADER + line("龍ケ崎市", "1.0", "1.0");
        String second = HEADER + line("龍ケ崎市", "0.975", "0.975");
        put("2019-02", first)
                .statusCode(201)
                .body("month", equalTo("2019-02"))
                .body("current.bodies", equalTo(1))
                .body("current.importedBy", equalTo("admin"))
                .body("revisions", hasSize(1));
        int record = record();
        put("2019-02", first).statusCode(200).body("revisions", hasSize(1));
        assertThat(record()).isEqualTo(record);
        put("2019-02", second).statusCode(201).body("revisions", hasSize(2));
        as("admin")
                .get(PROGRESS + "2019-02")
                .then()
                .body("month.current.sequence", equalTo(1))
                .body("month.revisions.sha256", hasSize(2))
                .body("bodies[0].overall", equalTo("0.975"))
                .body("bodies[0].steps[0]", equalTo(39));
        as("admin")
                .get(PROGRESS + "2019-02?asOf=record:" + record)
                .then()
                .body("month.revisions", hasSize(1))
                .body("bodies[0].overall", equalTo("1.0"));
        as("admin")
                .get("/api/v1/published/progress")
                .then()
                .body("months.find { it.month == '2019-02' }.revisions", hasSize(2))
                .body("months.find { it.month == '2019-02' }.current.sha256.size()", equalTo(64));
    }

    private int record() {
        return Integer.parseInt(as("admin").get("/api/v1/published/progress").header("X-As-Of-Record"));
    }

    @Test
    void the_history_of_the_installation_shows_every_revision_to_administrators() {
        put("2019-03", HEADER + line("龍ケ崎市", "1.0", "1.0")).statusCode(201);
        put("2019-03", HEADER + line("龍ケ崎市", "0.5", "0.5")).statusCode(201);
        as("admin")
                .get("/api/v1/installation/history?type=published-progress-imported&limit=500")
                .then()
                .statusCode(200)
                .body("events.findAll { it.key == '2019-03' }.actor", contains("admin", "admin"))
                .body("events.findAll { it.key == '2019-03' }.payload.bodies[1][0].overall", equalTo("0.5"));
        as("dx").get("/api/v1/installation/history")
                .then()
                .statusCode(403)
                .body("code", equalTo("only-an-administrator"));
    }

    @Test
    void a_key_with_the_same_file_gets_the_same_answer() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        byte[] csv = (HEADER + line("龍ケ崎市", "1.0", "1.0")).getBytes(StandardCharsets.UTF_8);
        String first =
                put("admin", "2019-04", csv, key).statusCode(201).extract().asString();
        put("2019-04", HEADER + line("龍ケ崎市", "0.5", "0.5")).statusCode(201);
        assertThat(put("admin", "2019-04", csv, key).statusCode(201).extract().asString())
                .isEqualTo(first);
        put("admin", "2019-05", csv, key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void cp932_and_a_mark_are_read_and_names_stay_as_they_are() {
        String csv = HEADER + line("髙﨑町", "1.0", "1.0");
        put("admin", "2019-06", csv.getBytes(Charset.forName("windows-31j")), Map.of())
                .statusCode(201);
        put("admin", "2019-07", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(201);
        for (String month : List.of("2019-06", "2019-07")) {
            as("admin").get(PROGRESS + month).then().body("bodies[0].name", equalTo("髙﨑町"));
        }
        String rare = HEADER + line("𠮷田\uFA10町", "1.0", "1.0");
        put("2019-08", rare).statusCode(201);
        as("admin").get(PROGRESS + "2019-08").then().body("bodies[0].name", equalTo("𠮷田\uFA10町"));
    }

    @Test
    void every_problem_of_every_line_is_told_and_nothing_is_recorded() {
        put(
                        "2019-09",
                        HEADER
                                + line("甲市", "1.0", "1.0")
                                + line("甲市", "0.975", "0.975")
                                + line("乙市", "0.9", "0.975")
                                + line("丙市", "0.98", "0.98")
                                + line(" 丁市", "1.0", "1.0")
                                + line("", "1.0", "1.0")
                                + line("戊市", "1.025", "1.025")
                                + line("己市", "x", "0.5")
                                + "\n茨城県,庚市,1.0")
                .statusCode(422)
                .body("code", equalTo("csv-invalid"))
                .body("errors.findAll { it.line == 3 }.code", contains("body-twice"))
                .body("errors.findAll { it.line == 3 }[0].message", containsString("2行目"))
                .body("errors.findAll { it.line == 4 }.code", contains("overall"))
                .body("errors.findAll { it.line == 4 }[0].message", containsString("0.975"))
                .body("errors.findAll { it.line == 5 }", hasSize(20))
                .body("errors.findAll { it.line == 5 }[0].code", equalTo("rate"))
                .body("errors.findAll { it.line == 5 }[0].message", containsString("住民記録の「0.98」"))
                .body("errors.findAll { it.line == 6 }.code", contains("text"))
                .body("errors.findAll { it.line == 7 }.code", contains("text"))
                .body("errors.findAll { it.line == 8 }", hasSize(20))
                .body("errors.findAll { it.line == 9 }.code", contains("overall"))
                .body("errors.findAll { it.line == 10 }.code", contains("columns"))
                .body("errors.findAll { it.line == 2 }", hasSize(0));
        as("admin").get(PROGRESS + "2019-09").then().statusCode(404);
    }

    @Test
    void more_problems_than_anybody_reads_are_counted() {
        String csv = HEADER
                + IntStream.range(0, 30)
                        .mapToObj(i -> line("市" + i, "0.98", "0.98"))
                        .collect(Collectors.joining());
        put("2019-09", csv).statusCode(422).body("errorCount", equalTo(600)).body("errors", hasSize(200));
    }

    @ParameterizedTest
    @CsvSource({"0.9437,true", "0.9438,true", "0.94375,false", "0.9436,false", "0.9439,false"})
    void the_overall_rate_is_the_mean_within_the_rounding_of_its_four_places(String overall, boolean taken) {
        String rates = ",1.0".repeat(16) + ",0.975,0.6,0.65,0.65";
        put("2019-10", HEADER + "\n茨城県,龍ケ崎市," + overall + rates).statusCode(taken ? oneOf(200, 201) : equalTo(422));
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'都道府県,市区町村',header", "HEADER,nothing"})
    void what_is_no_such_file_is_refused(String csv, String code) {
        put("2019-11", csv.equals("HEADER") ? HEADER : csv).statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void a_file_in_another_order_or_with_too_many_bodies_is_refused() {
        put("2019-11", HEADER.replace("戸籍,戸籍附票", "戸籍附票,戸籍") + line("甲市", "1.0", "1.0"))
                .statusCode(422)
                .body("errors.code", contains("header"))
                .body("errors[0].message", containsString("「戸籍」のはずですが、「戸籍附票」"));
        put("2019-11", HEADER + "\n茨城県".repeat(3001)).statusCode(422).body("errors.code", contains("too-many"));
    }

    @Test
    void a_month_to_come_or_none_is_refused() {
        String csv = HEADER + line("甲市", "1.0", "1.0");
        put("2099-01", csv).statusCode(422).body("code", equalTo("published-month-in-future"));
        put("2019-13", csv).statusCode(400).body("code", equalTo("month-form"));
        put("FY2019", csv).statusCode(400).body("code", equalTo("month-form"));
        as("admin")
                .contentType("application/json")
                .body("{}")
                .put(PROGRESS + "2019-11")
                .then()
                .statusCode(415);
        as("admin").delete(PROGRESS + "2019-11").then().statusCode(405);
    }

    @Test
    void a_file_too_large_is_413_whether_it_says_so_or_not() {
        byte[] large = new byte[1_000_001];
        Arrays.fill(large, (byte) 'a');
        put("admin", "2019-12", large, Map.of())
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("body-too-large"))
                .body("detail", containsString("1000000バイト"));
        as("admin")
                .contentType("text/csv")
                .body(new ByteArrayInputStream(large))
                .put(PROGRESS + "2019-12")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        as("dx").contentType("application/json")
                .body(Map.of("code", "a".repeat(1_000_001)))
                .post(RYUGASAKI + "/divisions")
                .then()
                .statusCode(413);
    }

    @Test
    void months_are_for_everybody_who_may_sign_in() {
        put("2019-12", HEADER + line("甲市", "1.0", "1.0") + "\n栃木県,乙市,1.0" + ",1.0".repeat(20))
                .statusCode(201);
        as("admin")
                .queryParam("prefecture", "栃木県")
                .get(PROGRESS + "2019-12")
                .then()
                .body("bodies.name", contains("乙市"))
                .body("businesses", hasSize(20))
                .body("businesses[0]", equalTo("resident-register"));
        as("admin")
                .get("/api/v1/published/progress?factDate=2019-12-30")
                .then()
                .body("months.month", not(hasItem("2019-12")));
        as("zeimu").get("/api/v1/published/progress").then().statusCode(200);
        anonymous().get("/api/v1/published/progress").then().statusCode(401);
        as("admin")
                .get("/api/v1/published/progress/2019-12?asOf=record:1")
                .then()
                .body("bodies", nullValue());
    }
}
