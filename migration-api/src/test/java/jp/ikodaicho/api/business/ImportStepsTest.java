package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of businesses and steps as one CSV file in and out, and the three numbers that come of it. */
class ImportStepsTest extends HttpTest {

    private static final String HEADER =
            "業務," + IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).collect(Collectors.joining(","));
    private static final Charset CP932 = Charset.forName("windows-31j");

    private City city = new City("", this::as);

    @BeforeEach
    void load() {
        city = new City(bodies.another(), this::as);
    }

    private ValidatableResponse send(String account, String query, byte[] csv, Map<String, String> headers) {
        return as(account)
                .contentType("text/csv")
                .headers(headers)
                .body(csv)
                .post(city.path() + "/steps" + query)
                .then();
    }

    private ValidatableResponse send(String csv) {
        return send("dx", "?occurredOn=2026-01&source=PMO", csv.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static String line(String business, int done) {
        return business + ",完了済み".repeat(done) + ",作業中".repeat(40 - done);
    }

    /** Ryugasaki in January 2026 as published (domain.md §1.11). */
    private static String january() {
        Map<String, Integer> behind = Map.of("後期高齢者医療", 39, "障害者福祉", 24, "戸籍", 26, "戸籍附票", 26);
        return HEADER + "\n"
                + Arrays.stream(DashboardBusiness.values())
                        .map(business -> line(business.label(), behind.getOrDefault(business.label(), 40)))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void ryugasaki_in_january_2026_is_exactly_151_of_160_and_nothing_of_it_is_live() {
        city.get("/progress")
                .statusCode(200)
                .body("source", equalTo("own-records"))
                .body("stepRate.indicator.code", equalTo("step-rate"))
                .body("stepRate.indicator.definition", containsString("40ステップ"))
                .body("stepRate.rate", nullValue())
                .body("stepRate.businessesRecorded", equalTo(0))
                .body("stepRate.notRecorded", equalTo(800))
                .body("liveSystems.live", nullValue())
                .body("allTwenty.complete", nullValue())
                .body("businesses", hasSize(20))
                .body("businesses.stepCounts.rate", everyItem(nullValue()));

        send(january()).statusCode(201).body("events", hasSize(20)).body("alerts", empty());

        city.get("/progress")
                .body("stepRate.rate.numerator", equalTo(151))
                .body("stepRate.rate.denominator", equalTo(160))
                .body("stepRate.rate.decimal", equalTo("0.94375"))
                .body("stepRate.done", equalTo(755))
                .body("stepRate.of", equalTo(800))
                .body("stepRate.businessesRecorded", equalTo(20))
                .body("businesses.find { it.id == 'disability-welfare' }.stepCounts.rate.decimal", equalTo("0.6"))
                .body("businesses.find { it.id == 'family-register' }.stepCounts.rate.decimal", equalTo("0.65"))
                .body(
                        "businesses.find { it.id == 'late-elderly-medical-care' }.stepCounts.rate.decimal",
                        equalTo("0.975"))
                .body("liveSystems.live", nullValue());
        city.get("/progress?factDate=2026-01-30").body("stepRate.rate", nullValue());
        as("dx").header("Accept-Language", "en")
                .get(city.path() + "/progress")
                .then()
                .body("liveSystems.indicator.name", equalTo("Live systems"));
    }

    @Test
    void a_business_at_40_of_40_is_not_live_until_it_went_live() {
        send(january()).statusCode(201);
        city.enter("seal-registration", "go-live", "start", Map.of("startedOn", "2026-01-05"))
                .statusCode(201);
        city.get("/progress")
                .body("liveSystems.live", equalTo(0))
                .body("liveSystems.of", equalTo(20))
                .body("liveSystems.businessesRecorded", equalTo(1))
                .body("allTwenty.complete", equalTo(false))
                .body("businesses.find { it.id == 'seal-registration' }.goLive", equalTo("IN_PROGRESS"))
                .body("businesses.find { it.id == 'seal-registration' }.stepCounts.completed", equalTo(40));
        for (String phase : List.of("character-mapping", "fit-gap", "government-cloud-move", "data-migration")) {
            city.enter("seal-registration", phase, "not-applicable", Map.of("reason", "試験"))
                    .statusCode(201);
        }
        city.enter("seal-registration", "go-live", "completion", Map.of("completedOn", "2026-01-13"))
                .statusCode(201);
        city.get("/progress").body("liveSystems.live", equalTo(1)).body("allTwenty.complete", equalTo(false));
        city.get("/progress?factDate=2026-01-12").body("liveSystems.live", equalTo(0));
    }

    @Test
    void what_is_outside_the_20_is_in_no_number() {
        send(HEADER + "\n" + line("学童保育", 40)).statusCode(201).body("alerts.code", contains("steps-outside-the-20"));
        city.get("/progress")
                .body("stepRate.rate", nullValue())
                .body("businesses.id.findAll { it == 'after-school-childcare' }", empty());
    }

    @Test
    void not_applicable_counts_as_done_and_an_empty_cell_says_nothing() {
        send(HEADER + "\nseal-registration,対象外,COMPLETED,未着手" + ",".repeat(37)).statusCode(201);
        city.get("/businesses/seal-registration/steps")
                .body("business.stepCounts.notApplicable", equalTo(1))
                .body("business.stepCounts.completed", equalTo(1))
                .body("business.stepCounts.notStarted", equalTo(1))
                .body("business.stepCounts.notRecorded", equalTo(37))
                .body("business.stepCounts.rate.decimal", equalTo("0.05"));
        city.get("/progress")
                .body("stepRate.done", equalTo(2))
                .body("stepRate.notRecorded", equalTo(797))
                .body("stepRate.businessesRecorded", equalTo(1));
    }

    @Test
    void every_encoding_of_an_office_says_the_same_and_the_same_again_adds_nothing() {
        send(january()).statusCode(201);
        send("dx", "?occurredOn=2026-01&source=PMO", ("\uFEFF" + january()).getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(200)
                .body("events", empty());
        send("dx", "?occurredOn=2026-01&source=PMO", january().getBytes(CP932), Map.of())
                .statusCode(200)
                .body("events", empty());
        byte[] neither = {(byte) 0x81, 0x20, (byte) 0xFF};
        send("dx", "", neither, Map.of()).statusCode(422).body("errors.code", everyItem(equalTo("encoding")));
    }

    @Test
    void what_is_handed_out_can_be_handed_in() {
        send(january()).statusCode(201);
        byte[] file = as("dx").get(city.path() + "/steps.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".csv"))
                .extract()
                .asByteArray();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF業務,1,").contains("\r\n住民記録,完了済み", "戸籍附票,", "\r\n学童保育,,,");
        assertThat(text.lines().toList().get(20)).startsWith("印鑑登録");
        send("dx", "?occurredOn=2026-01&source=PMO", file, Map.of())
                .statusCode(200)
                .body("events", empty());
        as("dx").get(city.path() + "/steps?factDate=2026-01-31")
                .then()
                .statusCode(200)
                .body("list.steps", hasSize(40))
                .body("businesses", hasSize(21))
                .body("businesses[8].statuses.values().findAll { it == 'COMPLETED' }", hasSize(39))
                .body("businesses[8].statuses.'40'", equalTo("IN_PROGRESS"))
                .body("businesses[20].statuses.size()", equalTo(0));
    }

    @Test
    void every_problem_of_every_line_is_told_and_nothing_is_recorded() {
        long records = city.records();
        send(HEADER + "\n"
                        + line("印鑑登録", 40)
                        + "\n"
                        + line("水道", 40)
                        + "\n"
                        + line("印鑑登録", 39)
                        + "\n戸籍,完了"
                        + ",".repeat(39)
                        + "\n就学,完了済み")
                .statusCode(422)
                .body("code", equalTo("csv-invalid"))
                .body("errorCount", equalTo(4))
                .body("errors.line", contains(3, 4, 5, 6))
                .body("errors.code", contains("business", "twice", "status", "columns"))
                .body("errors[0].message", containsString("水道"))
                .body("errors[2].message", containsString("ステップ1の「完了」"));
        assertThat(city.records()).isEqualTo(records);
    }

    @Test
    void one_business_that_refuses_refuses_the_whole_file_by_name() {
        byte[] csv = (HEADER + "\n" + line("固定資産税", 40) + "\n" + line("児童手当", 40)).getBytes(StandardCharsets.UTF_8);
        long records = city.records();
        send("zeimu", "?occurredOn=2026-01", csv, Map.of())
                .statusCode(403)
                .body("errors.subject", contains("child-allowance"));
        send("dx", "?occurredOn=2099-01", csv, Map.of())
                .statusCode(422)
                .body("errors.subject", contains("child-allowance", "fixed-asset-tax"));
        assertThat(city.records()).isEqualTo(records);
        send(
                        "zeimu",
                        "?occurredOn=2026-01",
                        (HEADER + "\n" + line("固定資産税", 40)).getBytes(StandardCharsets.UTF_8),
                        Map.of())
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "'業務,2',header", "'水道,1',header", "'\"業務',quotes", "'\"業務\"x,1',quotes", "HEADER,nothing"})
    void what_is_no_such_table_is_refused(String csv, String code) {
        send(csv.equals("HEADER") ? HEADER : csv).statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void a_key_with_another_date_is_another_request() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        byte[] csv = (HEADER + "\n" + line("固定資産税", 40)).getBytes(StandardCharsets.UTF_8);
        String first = send("dx", "?occurredOn=2026-01", csv, key)
                .statusCode(201)
                .extract()
                .asString();
        assertThat(send("dx", "?occurredOn=2026-01", csv, key)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        send("dx", "?occurredOn=2026-02", csv, key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void the_whole_file_is_withdrawn_as_one_entry() {
        String entry = send(january()).statusCode(201).extract().path("correlationId");
        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "別の月の表"), Map.of())
                .statusCode(201)
                .body("events", hasSize(20));
        city.get("/progress").body("stepRate.rate", nullValue());
    }

    @Test
    void what_is_no_csv_or_no_date_is_refused() {
        city.post("/steps", new LinkedHashMap<>(Collections.singletonMap("a", "b")), Map.of())
                .statusCode(415)
                .body("detail", containsString("text/csv"));
        send("dx", "?occurredOn=2026-13", january().getBytes(StandardCharsets.UTF_8), Map.of())
                .statusCode(422)
                .body("code", equalTo("date-format"));
        send("kansa", "", january().getBytes(StandardCharsets.UTF_8), Map.of()).statusCode(403);
    }
}
