package jp.ikodaicho.api.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiatives are entered, asked for and taken back over HTTP; each test has one of its own. */
class InitiativeEntriesTest extends HttpTest {

    private ValidatableResponse get(String path) {
        return as("dx").get(RYUGASAKI + "/initiatives" + path).then();
    }

    private String tag(String initiative) {
        return get("/" + initiative).statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse post(String account, String path, Map<String, ?> body, Map<String, String> headers) {
        return as(account)
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .post(RYUGASAKI + "/initiatives" + path)
                .then();
    }

    /** An entry of the DX office about an initiative it has just seen. */
    private ValidatableResponse enter(String initiative, String path, Map<String, ?> body) {
        return post("dx", "/" + initiative + path, body, Map.of("If-Match", tag(initiative)));
    }

    private void register(String id) {
        post("dx", "", Map.of("id", id, "title", "試験の取組", "division", "tax-assessment"), Map.of())
                .statusCode(201)
                .header("ETag", "\"v0\"");
    }

    private void plan(String initiative, String milestone, String date) {
        enter(initiative, "/milestones", Map.of("id", milestone, "title", "題", "date", date, "decidedOn", "FY2023"))
                .statusCode(201)
                .body("events[0].payload.date", equalTo(date));
    }

    private String timeliness(String initiative, String query) {
        return get("/" + initiative + query).extract().path("milestones[0].timeliness");
    }

    @Test
    void aMilestoneIsReplannedAndReached_andEachPlanStays() {
        register("replanned");
        plan("replanned", "contract", "2024-06");
        enter(
                        "replanned",
                        "/milestones/contract/rescheduling",
                        Map.of("date", "by:FY2024", "reason", "入札不調", "document", "議事録", "decidedOn", "2024-07-01"))
                .statusCode(201);
        enter("replanned", "/milestones/contract/reaching", Map.of("reachedOn", "2024-12", "comment", "締結"))
                .statusCode(201)
                .body("events[0].occurredOn", equalTo("2024-12"));

        get("/replanned")
                .body("status", equalTo("IN_PROGRESS"))
                .body("division.name", equalTo("税務課"))
                .body("milestones[0].originalDate", equalTo("2024-06"))
                .body("milestones[0].date", equalTo("by:FY2024"))
                .body("milestones[0].plans.date", contains("2024-06", "by:FY2024"))
                .body("milestones[0].plans.reason", contains(null, "入札不調"))
                .body("milestones[0].reachedOn", equalTo("2024-12"));
        get("/replanned?factDate=2024-06-30").body("milestones[0].date", equalTo("2024-06"));
        get("/replanned?factDate=2024-12-30").body("milestones[0].status", equalTo("PLANNED"));
        get("/replanned?factDate=2024-12-31").body("milestones[0].status", equalTo("REACHED"));
        assertThat(timeliness("replanned", "?factDate=2024-07-01")).isEqualTo("IN_TIME");
    }

    @Test
    void whatIsUnderWayIsLate_whatNothingIsRecordedOfIsOverdue() {
        register("late");
        plan("late", "fiscal-year", "FY2023");
        assertThat(timeliness("late", "?factDate=2024-03-31")).isEqualTo("IN_TIME");
        assertThat(timeliness("late", "?factDate=2024-04-01")).isEqualTo("OVERDUE_WITHOUT_RECORD");
        enter("late", "/start", Map.of("startedOn", "2024-02")).statusCode(201);
        assertThat(timeliness("late", "?factDate=2024-03-31")).isEqualTo("IN_TIME");
        assertThat(timeliness("late", "?factDate=2024-04-01")).isEqualTo("LATE");
        enter("late", "/dropping", Map.of("reason", "方針変更", "occurredOn", "2024-05-01"))
                .statusCode(201);
        assertThat(timeliness("late", "?factDate=2024-04-30")).isEqualTo("LATE");
        assertThat(timeliness("late", "?factDate=2024-05-01")).isEqualTo("IN_TIME");
    }

    @Test
    void noneOfTheAlternativesIsOverdueBeforeAllAre_andOneReachedSettlesTheOthers() {
        register("routes");
        for (var route : Map.of("initial", "2024-02", "december", "2023-12").entrySet()) {
            enter(
                            "routes",
                            "/milestones",
                            Map.of(
                                    "id", route.getKey(),
                                    "title", "予算要求",
                                    "date", route.getValue(),
                                    "alternative", "予算要求",
                                    "decidedOn", "FY2023"))
                    .statusCode(201);
        }
        get("/routes?factDate=2024-01-01").body("milestones.timeliness", contains("IN_TIME", "IN_TIME"));
        get("/routes?factDate=2024-03-01")
                .body("milestones.timeliness", contains("OVERDUE_WITHOUT_RECORD", "OVERDUE_WITHOUT_RECORD"));
        enter("routes", "/milestones/initial/reaching", Map.of("reachedOn", "2024-02-20"))
                .statusCode(201);
        get("/routes?factDate=2024-03-01").body("milestones.timeliness", contains("IN_TIME", "IN_TIME"));
    }

    @Test
    void statesFollowEachOther_asOfEachFactDate() {
        register("states");
        enter("states", "/start", Map.of("startedOn", "2024-04-01", "comment", "着手"))
                .statusCode(201);
        enter("states", "/suspension", Map.of("reason", "予算待ち", "until", "FY2025", "occurredOn", "2024-06-01"))
                .statusCode(201);
        enter("states", "/resumption", Map.of("occurredOn", "2024-09-01"))
                .statusCode(201)
                .body("alerts", empty());
        enter("states", "/finish", Map.of("finishedOn", "2024-10/2024-12")).statusCode(201);

        get("/states").body("status", equalTo("DONE")).body("finishedOn", equalTo("2024-10/2024-12"));
        get("/states?factDate=2024-03-31").body("status", equalTo("UNPLANNED"));
        get("/states?factDate=2024-05-31").body("status", equalTo("IN_PROGRESS"));
        get("/states?factDate=2024-06-01")
                .body("status", equalTo("SUSPENDED"))
                .body("suspendedUntil", equalTo("FY2025"));
        get("/states?factDate=2024-12-30")
                .body("status", equalTo("IN_PROGRESS"))
                .body("startedOn", equalTo("2024-04-01"))
                .body("finishedOn", nullValue());
        enter("states", "/finish", Map.of("finishedOn", "2024-11"))
                .statusCode(409)
                .body("code", equalTo("initiative-already-finished"))
                .body("detail", containsString("2024-10/2024-12"));
    }

    @Test
    void anotherValueForTheSameDayStaysBesideTheFirst_andAWrongOneIsTakenBack() {
        register("measured");
        Map<String, String> value =
                Map.of("id", "rate", "name", "利用率", "value", "41.50", "unit", "%", "of", "市", "on", "2024-03-31");
        enter("measured", "/indicators", value).statusCode(201).body("events[0].payload.value", equalTo("41.50"));
        String wrong = enter(
                        "measured",
                        "/indicators",
                        Map.of(
                                "id",
                                "rate",
                                "name",
                                "利用率",
                                "value",
                                "4.15",
                                "unit",
                                "%",
                                "of",
                                "市",
                                "on",
                                "2024-03-31"))
                .statusCode(201)
                .body("alerts.code", contains("indicator-has-another-value"))
                .extract()
                .path("correlationId");
        get("/measured")
                .body("indicators.value", contains("41.50", "4.15"))
                .body("indicators.current", contains(false, true));
        int known = get("/measured").extract().path("version");

        enter("measured", "/entries/" + known + "/withdrawal", Map.of("reason", "桁の誤り"))
                .statusCode(201)
                .body("events[0].payload.withdrawnEntry", equalTo(wrong));
        get("/measured").body("indicators.value", contains("41.50")).body("indicators.current", contains(true));
        enter("measured", "/entries/" + known + "/withdrawal", Map.of("reason", "桁の誤り"))
                .statusCode(409)
                .body("code", equalTo("initiative-fact-not-in-effect"));
        enter("measured", "/entries/99/withdrawal", Map.of("reason", "?"))
                .statusCode(404)
                .body("code", equalTo("unknown-entry"));
    }

    @Test
    void anEntryIsTakenBackByItsCorrelationIdToo() {
        register("undone");
        plan("undone", "a", "2024-06");
        String entry = enter("undone", "/milestones/a/reaching", Map.of("reachedOn", "2024-05"))
                .extract()
                .path("correlationId");
        as("dx").contentType("application/json")
                .body(Map.of("reason", "取り違え"))
                .post(RYUGASAKI + "/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(201)
                .body("events[0].type", equalTo("initiative-fact-withdrawn"));
        get("/undone?factDate=2024-06-01").body("milestones[0].status", equalTo("PLANNED"));
    }

    @Test
    void itsDivisionRecordsWhatItReachedAndMeasured_andNothingElse() {
        register("owned");
        plan("owned", "a", "2024-06");
        Map<String, String> seen = Map.of("If-Match", tag("owned"));
        Map<String, String> reached = Map.of("reachedOn", "2024-06");
        post("shogai", "/owned/milestones/a/reaching", reached, seen)
                .statusCode(403)
                .body("code", equalTo("not-your-initiative"));
        post("kansa", "/owned/milestones/a/reaching", reached, seen).statusCode(403);
        post("zeimu", "/owned/start", Map.of("startedOn", "2024-06"), seen)
                .statusCode(403)
                .body("code", equalTo("only-the-dx-office"));
        post("zeimu", "/owned/milestones/a/reaching", reached, seen).statusCode(201);
        enter("owned", "/division", Map.of("division", "disability-welfare", "reason", "改組"))
                .statusCode(201);
        post(
                        "shogai",
                        "/owned/indicators",
                        Map.of("id", "users", "name", "利用者", "value", "12", "unit", "人"),
                        Map.of("If-Match", tag("owned")))
                .statusCode(201);
        get("/owned").body("division.id", equalTo("disability-welfare"));
    }

    @ParameterizedTest
    @CsvSource({
        "/milestones,date,2024-13,422,date-format",
        "/milestones,date,by:R5,422,date-format",
        "/milestones,date,2024-08/2024-07,422,plan-ends-before-it-starts",
        "/milestones/none/reaching,reachedOn,2024-06,404,unknown-milestone",
        "/start,startedOn,by:2024-06,422,date-format",
        "/finish,finishedOn,2999-01,422,reached-in-future",
        "/division,division,no-such,422,unknown-reference",
        "/indicators,value,1e3,422,invalid-body",
        "/indicators,value,７５,422,invalid-body"
    })
    void whatMakesNoSenseIsRefused(String path, String field, String value, int status, String code) {
        String tag = tag("i16");
        Map<String, String> complete = switch (path) {
            case "/milestones" -> Map.of("id", "refused", "title", "題", field, value);
            case "/indicators" -> Map.of("id", "refused", "name", "率", "unit", "%", field, value);
            default -> Map.of(field, value);
        };
        post("dx", "/i16" + path, complete, Map.of("If-Match", tag))
                .statusCode(status)
                .body("code", equalTo(code));
        assertThat(tag("i16")).isEqualTo(tag);
    }

    @Test
    void preconditionsAndRepetitions() {
        register("tagged");
        Map<String, String> start = Map.of("startedOn", "2024-06");
        post("dx", "/tagged/start", start, Map.of()).statusCode(428);
        post("dx", "/tagged/start", start, Map.of("If-Match", "\"v7\"")).statusCode(412);
        post("dx", "/no-such/start", start, Map.of("If-Match", "\"v0\""))
                .statusCode(404)
                .body("code", equalTo("unknown-initiative"));
        Map<String, String> once = Map.of("If-Match", "\"v0\"", "Idempotency-Key", "initiative-tagged-1");
        String first = post("dx", "/tagged/start", start, once)
                .statusCode(201)
                .extract()
                .asString();
        assertThat(post("dx", "/tagged/start", start, once)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        get("/tagged").header("ETag", "\"v1\"");
        post("dx", "", Map.of("id", "tagged", "title", "別の題"), Map.of())
                .statusCode(409)
                .body("code", equalTo("initiative-exists"));
    }

    @Test
    void differenceAndHistoryTellOfThem() {
        register("told");
        plan("told", "a", "2024-06");
        int before = Integer.parseInt(get("").extract().header("X-As-Of-Record"));
        enter("told", "/milestones/a/rescheduling", Map.of("date", "2024-09", "reason", "延期", "decidedOn", "FY2024"))
                .statusCode(201);
        enter("told", "/indicators", Map.of("id", "n", "name", "数", "value", "1.0", "unit", "件", "on", "2024-06"))
                .statusCode(201);

        as("dx").get(RYUGASAKI + "/diff?from=record:" + before)
                .then()
                .statusCode(200)
                .body("changes.find { it.key == 'told/a' && it.field == 'date' }.from", equalTo("2024-06"))
                .body("changes.find { it.key == 'told/a' && it.field == 'date' }.to", equalTo("2024-09"))
                .body("changes.find { it.key == 'told/n//2024-06' && it.field == 'value' }.to", equalTo("1.0"))
                .body("events.findAll { it.key == 'told' }", hasSize(2));
        as("dx").get(RYUGASAKI + "/history?type=milestone-rescheduled&limit=500")
                .then()
                .body("events.find { it.key == 'told' }.occurredOn", equalTo("FY2024"));
        as("dx").get(RYUGASAKI + "/history?type=milestone-rescheduled&factDate=2024-03-31&limit=500")
                .then()
                .body("events.find { it.key == 'told' }", nullValue());
        as("dx").get(RYUGASAKI + "/history?type=initiative-registered&factDate=2000-01-01&limit=500")
                .then()
                .body("events.key", hasItem("told"))
                .body("events.find { it.key == 'told' }.record", notNullValue());
        get("/told?asOf=record:" + before).body("milestones[0].date", equalTo("2024-06"));
    }
}
