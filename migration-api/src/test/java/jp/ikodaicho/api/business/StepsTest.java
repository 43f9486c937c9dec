package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reports of the 40 official steps of one business over HTTP. Each test has its business. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsTest extends HttpTest {

    private City city = new City("", this::as);

    @BeforeAll
    void load() {
        city = new City(bodies.another(), this::as);
    }

    private ValidatableResponse report(String account, String business, Map<String, ?> body) {
        String resource = "/businesses/" + business;
        return city.post(account, resource + "/steps", body, Map.of("If-Match", city.tag(resource)));
    }

    private ValidatableResponse report(String business, String date, int step, String status) {
        return report("dx", business, body(date, step, status));
    }

    private static Map<String, Object> body(String date, int step, String status) {
        return Map.of("occurredOn", date, "steps", List.of(Map.of("step", step, "status", status)), "source", "PMO");
    }

    private String status(String business, int step, String query) {
        return city.get("/businesses/" + business + "/steps" + query)
                .statusCode(200)
                .extract()
                .path("business.steps.find { it.step == " + step + " }.status");
    }

    @Test
    void what_nothing_was_said_about_is_no_status_and_no_rate() {
        city.get("/businesses/corporate-inhabitant-tax/steps?factDate=2000-01-01")
                .statusCode(200)
                .body("list", containsString("手順書"))
                .body("business.steps", hasSize(40))
                .body("business.steps.status", everyItem(nullValue()))
                .body("business.steps[23].name", equalTo("RFPベンダー質問回答"))
                .body("business.steps[24].name", equalTo("ベンダーからのRFP回答"))
                .body("business.steps[0].name", equalTo("ステップ1"))
                .body("business.stepCounts.notRecorded", equalTo(40))
                .body("business.stepCounts.rate", nullValue());
    }

    @Test
    void a_report_is_answered_with_its_event_and_the_counts_after_and_read_with_who_said_so() {
        ValidatableResponse answer = report("seal-registration", "2024-06", 24, "COMPLETED")
                .statusCode(201)
                .header("X-Event-Position", notNullValue())
                .body("business", equalTo("seal-registration"))
                .body("stepCounts.completed", equalTo(1))
                .body("stepCounts.notRecorded", equalTo(39))
                .body("stepCounts.rate.decimal", equalTo("0.025"))
                .body("entry.events[0].type", equalTo("step-statuses-recorded"))
                .body("entry.events[0].occurredOn", equalTo("2024-06"));
        assertThat(answer.extract().header("ETag")).isEqualTo(city.tag("/businesses/seal-registration"));
        city.get("/businesses/seal-registration/steps")
                .body("business.steps[23].status", equalTo("COMPLETED"))
                .body("business.steps[23].statement.occurredOn", equalTo("2024-06"))
                .body("business.steps[23].statement.actor", equalTo("dx"))
                .body("business.steps[23].statement.source", equalTo("PMO"));
        city.get("/businesses/seal-registration")
                .body("steps", hasSize(40))
                .body("steps[23].status", equalTo("COMPLETED"))
                .body("stepCounts.completed", equalTo(1));
        city.get("/board")
                .body("businesses.find { it.id == 'seal-registration' }.stepCounts.rate.decimal", equalTo("0.025"));
    }

    @Test
    void a_month_counts_from_its_last_day_and_what_was_known_stays() {
        String before = city.now();
        report("national-pension", "2024-06", 1, "IN_PROGRESS").statusCode(201);
        report("national-pension", "2024-05", 1, "NOT_STARTED").statusCode(201);

        assertThat(status("national-pension", 1, "")).isEqualTo("IN_PROGRESS");
        assertThat(status("national-pension", 1, "?factDate=2024-06-29")).isEqualTo("NOT_STARTED");
        assertThat(status("national-pension", 1, "?factDate=2024-05-30")).isNull();
        assertThat(status("national-pension", 1, "?asOf=" + before)).isNull();
        assertThat(status("national-pension", 1, "?asOf=" + before + "&factDate=2024-06-30"))
                .isNull();
    }

    @Test
    void without_if_match_428_and_the_same_again_adds_nothing() {
        Map<String, Object> body = body("2024-06", 1, "COMPLETED");
        city.post("/businesses/health-management/steps", body, Map.of()).statusCode(428);
        report("dx", "health-management", body).statusCode(201);
        report("dx", "health-management", body)
                .statusCode(200)
                .body("entry.events", empty())
                .body("stepCounts.completed", equalTo(1));
        Map<String, String> headers = Map.of(
                "If-Match",
                city.tag("/businesses/health-management"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
        body = body("2024-07", 1, "COMPLETED");
        String first = city.post("/businesses/health-management/steps", body, headers)
                .statusCode(201)
                .extract()
                .asString();
        assertThat(city.post("/businesses/health-management/steps", body, headers)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
    }

    @Test
    void who_may_report_is_as_for_phases() {
        report("zeimu", "fixed-asset-tax", body("2024-06", 1, "COMPLETED")).statusCode(201);
        report("zeimu", "child-allowance", body("2024-06", 1, "COMPLETED"))
                .statusCode(403)
                .body("code", equalTo("not-your-business"));
        report("kansa", "fixed-asset-tax", body("2024-06", 2, "COMPLETED"))
                .statusCode(403)
                .body("code", equalTo("role-may-not-write"));
        report("zeimu", "fixed-asset-tax", withProxy())
                .statusCode(403)
                .body("code", equalTo("proxy-is-for-the-dx-office"));
        report("dx", "fixed-asset-tax", withProxy())
                .statusCode(201)
                .body("entry.events[0].onBehalfOf", equalTo("税務課 佐藤"));
    }

    private static Map<String, Object> withProxy() {
        return Map.of(
                "occurredOn",
                "2024-08",
                "steps",
                List.of(Map.of("step", 2, "status", "COMPLETED")),
                "onBehalfOf",
                "税務課 佐藤");
    }

    @Test
    void a_slip_is_refused_in_japanese() {
        String business = "light-vehicle-tax";
        Map<String, Object> twice = Map.of(
                "steps", List.of(Map.of("step", 1, "status", "COMPLETED"), Map.of("step", 1, "status", "NOT_STARTED")));
        report("dx", business, twice).statusCode(422).body("code", equalTo("step-named-twice"));
        report(business, "2099-01", 1, "COMPLETED")
                .statusCode(422)
                .body("code", equalTo("steps-completed-in-future"))
                .body("detail", containsString("軽自動車税"));
        report("dx", business, Map.of("steps", List.of())).statusCode(422).body("code", equalTo("invalid-body"));
        report(business, "2024-01", 41, "COMPLETED").statusCode(422).body("code", equalTo("invalid-body"));
        report(business, "2024-01", 1, "DONE").statusCode(400).body("code", equalTo("unreadable-body"));
        report(business, "2024-13", 1, "COMPLETED").statusCode(422).body("code", equalTo("date-format"));
        city.post("/businesses/nobody/steps", body("2024-06", 1, "COMPLETED"), Map.of("If-Match", "\"v1\""))
                .statusCode(404);
        city.get("/businesses/nobody/steps").statusCode(404);
    }

    @Test
    void what_looks_odd_is_taken_and_told() {
        report("individual-inhabitant-tax", "2024-05", 24, "COMPLETED").statusCode(201);
        report("individual-inhabitant-tax", "2024-06", 24, "IN_PROGRESS")
                .statusCode(201)
                .body("entry.alerts.code", contains("steps-went-back"))
                .body("entry.alerts[0].message", containsString("24"));
        report("after-school-childcare", "2024-06", 1, "COMPLETED")
                .statusCode(201)
                .body("entry.alerts.code", contains("steps-outside-the-20"));
    }

    @Test
    void a_wrong_report_is_corrected_or_withdrawn_and_stays_in_the_history() {
        String business = "public-assistance";
        ValidatableResponse wrong = report(business, "2024-06", 3, "COMPLETED").statusCode(201);
        String event = wrong.extract().path("entry.events[0].id");
        String entry = wrong.extract().path("entry.correlationId");
        String known = city.now();

        Map<String, Object> correction = Map.of(
                "event",
                event,
                "occurredOn",
                "2024-07",
                "steps",
                List.of(Map.of("step", 3, "status", "IN_PROGRESS")),
                "reason",
                "取り違え");
        ValidatableResponse corrected = city.post(
                        "/businesses/" + business + "/steps/correction",
                        correction,
                        Map.of("If-Match", city.tag("/businesses/" + business)))
                .statusCode(201)
                .body("entry.events[0].type", equalTo("step-statuses-corrected"));
        assertThat(status(business, 3, "?factDate=2024-07-31")).isEqualTo("IN_PROGRESS");
        assertThat(status(business, 3, "?factDate=2024-06-30")).isNull();
        assertThat(status(business, 3, "?asOf=" + known)).isEqualTo("COMPLETED");

        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "誤り"), Map.of())
                .statusCode(409)
                .body("code", equalTo("later-correction-builds-on-it"));
        String correctionEntry = corrected.extract().path("entry.correlationId");
        city.post("/entries/" + correctionEntry + "/withdrawal", Map.of("reason", "誤り"), Map.of())
                .statusCode(201);
        assertThat(status(business, 3, "?factDate=2024-06-30")).isEqualTo("COMPLETED");
        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "誤り"), Map.of())
                .statusCode(201)
                .body("events[0].type", equalTo("step-statuses-withdrawn"));
        assertThat(status(business, 3, "")).isNull();
        city.get("/history?business=" + business)
                .body(
                        "events.type",
                        hasItems("step-statuses-recorded", "step-statuses-corrected", "step-statuses-withdrawn"));
        city.get("/history?type=step-statuses-recorded&business=" + business + "&factDate=2024-06-29")
                .body("events", empty());
    }

    @Test
    void a_correction_names_a_report_of_that_business_and_says_something_new() {
        String event = report("child-rearing-allowance", "2024-06", 3, "COMPLETED")
                .statusCode(201)
                .extract()
                .path("entry.events[0].id");
        correct("child-rearing-allowance", Map.of("event", event, "reason", "誤記"))
                .statusCode(422)
                .body("code", equalTo("correction-changes-nothing"));
        correct("child-allowance", Map.of("event", event, "occurredOn", "2024-05", "reason", "誤記"))
                .statusCode(422)
                .body("code", equalTo("unknown-event"));
        correct("child-rearing-allowance", Map.of("event", event, "occurredOn", "2099-05", "reason", "誤記"))
                .statusCode(422)
                .body("code", equalTo("steps-completed-in-future"));
    }

    private ValidatableResponse correct(String business, Map<String, ?> body) {
        String resource = "/businesses/" + business;
        return city.post(resource + "/steps/correction", body, Map.of("If-Match", city.tag(resource)));
    }

    @Test
    void the_difference_names_each_step_that_changed() {
        String before = city.now();
        report("school-enrolment", "2024-06", 24, "COMPLETED").statusCode(201);
        city.get("/diff?from=" + before)
                .statusCode(200)
                .body("changes.findAll { it.key == 'school-enrolment' }.subject", contains("steps"))
                .body("changes.findAll { it.key == 'school-enrolment' }.field", contains("24"))
                .body("changes.findAll { it.key == 'school-enrolment' }.to", contains("COMPLETED"))
                .body("events.type", hasItem("step-statuses-recorded"));
    }
}
