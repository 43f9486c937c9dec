package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logging a phase of one business: preconditions, repeats, refusals, alerts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhaseEntriesTest extends HttpTest {

    private static final String SURVEY = "/businesses/seal-registration/phases/survey";

    private City city = new City("", this::as);

    @BeforeAll
    void load() {
        city = new City(bodies.another(), this::as);
    }

    @Test
    void an_entry_is_answered_with_its_event_and_the_status_after() {
        ValidatableResponse answer = city.enter("school-enrolment", "survey", "start", Map.of("startedOn", "2024-01"));

        answer.statusCode(201)
                .header("X-Event-Position", notNullValue())
                .body("businesses[0].status", equalTo("IN_PROGRESS"))
                .body("entry.events[0].type", equalTo("phase-started"))
                .body("entry.events[0].occurredOn", equalTo("2024-01"))
                .body("entry.events[0].actor", equalTo("dx"));
        assertThat(answer.extract().header("ETag")).isEqualTo(city.tag("/businesses/school-enrolment"));
    }

    @Test
    void without_if_match_428_stale_412_with_what_happened_since() {
        String seen = city.tag("/businesses/seal-registration");
        city.post(SURVEY + "/start", Map.of("startedOn", "2024-01-10"), Map.of())
                .statusCode(428)
                .body("detail", containsString("If-Match"));
        city.post(SURVEY + "/start", Map.of("startedOn", "2024-01-10"), Map.of("If-Match", seen))
                .statusCode(201);
        city.post(SURVEY + "/completion", Map.of("completedOn", "2024-02-10"), Map.of("If-Match", seen))
                .statusCode(412)
                .body("since", hasSize(1))
                .body("since[0].type", equalTo("phase-started"));
    }

    @Test
    void the_same_key_twice_is_one_event_and_the_same_answer() {
        String path = "/businesses/national-pension/phases/survey/start";
        Map<String, String> headers = Map.of(
                "If-Match",
                city.tag("/businesses/national-pension"),
                "Idempotency-Key",
                UUID.randomUUID().toString());

        ValidatableResponse first =
                city.post(path, Map.of("startedOn", "2024-01-10"), headers).statusCode(201);
        ValidatableResponse again =
                city.post(path, Map.of("startedOn", "2024-01-10"), headers).statusCode(201);

        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        assertThat(again.extract().header("ETag"))
                .isEqualTo(first.extract().header("ETag"))
                .isEqualTo(city.tag("/businesses/national-pension"));
        city.post(path, Map.of("startedOn", "2024-01-11"), headers)
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_failure_is_not_remembered_under_its_key() {
        Map<String, String> headers =
                Map.of("If-Match", city.tag("/businesses/family-register"), "Idempotency-Key", "corrected-afterwards");
        String path = "/businesses/family-register/phases/survey/completion";

        city.post(path, Map.of("completedOn", "2999-01-01"), headers).statusCode(422);
        city.post(path, Map.of("completedOn", "2024-01-01"), headers).statusCode(201);
    }

    @Test
    void a_completion_date_to_come_is_refused_in_words_that_say_what_to_do() {
        city.enter("electoral-roll", "survey", "completion", Map.of("completedOn", "2999-01-01"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/completion-in-future"))
                .body("detail", containsString("実際に完了した日を入力してください"));
        as("dx").header("Accept-Language", "en")
                .header("If-Match", city.tag("/businesses/electoral-roll"))
                .contentType("application/json")
                .body(Map.of("completedOn", "2999-01-01"))
                .post(city.path() + "/businesses/electoral-roll/phases/survey/completion")
                .then()
                .statusCode(422)
                .body("detail", containsString("Enter the day on which it was really done"));
    }

    @Test
    void what_looks_odd_is_recorded_with_an_alert() {
        city.enter("electoral-roll", "fit-gap", "completion", Map.of("completedOn", "2024-01-15"))
                .statusCode(201)
                .body("entry.alerts.code", hasItem("upstream-not-done"))
                .body("entry.alerts.message", hasItem("前の工程（現行調査）が終わっていません。"));
    }

    @Test
    void nothing_is_deleted() {
        as("dx").delete(city.path() + SURVEY + "/completion").then().statusCode(405);
        as("dx").delete(city.path() + "/businesses/seal-registration").then().statusCode(405);
    }

    @ParameterizedTest
    @CsvSource({
        "zeimu, long-term-care-insurance, 403, not-your-business",
        "zeimu, fixed-asset-tax, 201,",
        "kansa, fixed-asset-tax, 403, role-may-not-write",
        "admin, fixed-asset-tax, 403, role-may-not-write",
    })
    void who_may_plan_what(String account, String business, int status, String code) {
        city.post(
                        account,
                        "/businesses/" + business + "/phases/survey/plan",
                        Map.of("end", "FY2027"),
                        Map.of("If-Match", city.tag("/businesses/" + business)))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_division_reports_and_somebody_else_of_it_confirms() {
        String path = "/businesses/corporate-inhabitant-tax/phases/survey";
        Map<String, String> done = Map.of("completedOn", "2024-03-01");
        city.post("zeimu", path + "/completion-report", done, match("corporate-inhabitant-tax"))
                .statusCode(201)
                .body("businesses[0].status", equalTo("AWAITING_CONFIRMATION"));
        city.post("zeimu", path + "/completion", done, match("corporate-inhabitant-tax"))
                .statusCode(403)
                .body("code", equalTo("confirmer-is-the-reporter"));
        city.post("zeimu2", path + "/completion", done, match("corporate-inhabitant-tax"))
                .statusCode(201)
                .body("entry.events[0].payload.reportedBy", equalTo("zeimu"));
    }

    private Map<String, String> match(String business) {
        return Map.of("If-Match", city.tag("/businesses/" + business));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"completedOn\":\"2024-13-01\"} | 422",
                "{\"completedOn\":\"昨日\"} | 422",
                "{} | 422",
                "{\"completedOn\":\"2024-01-01\",\"surprise\":1} | 400",
                "{\"completedOn\":\"2024-01-01\",\"comment\":\"\\ud800\"} | 400",
                "{\"completedOn\": | 400",
                "[] | 400",
            })
    void a_body_that_cannot_be_meant_is_refused(String body, int status) {
        as("dx").contentType("application/json")
                .header("If-Match", "v0")
                .body(body)
                .post(city.path() + SURVEY + "/completion")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void evidence_comes_back_as_it_was_given() {
        Map<String, ?> evidence = Map.of("reference", "現行システム概要調査票 𠮷 邉󠄀", "url", "file:///share/1.xlsx");
        city.enter(
                        "public-assistance",
                        "survey",
                        "completion",
                        Map.of("completedOn", "2024-01-15", "evidence", List.of(evidence)))
                .statusCode(201);
        assertThat(city.<List<Map<String, ?>>>cell("public-assistance", "survey", "completion.evidence", ""))
                .isEqualTo(List.of(evidence));
    }
}
