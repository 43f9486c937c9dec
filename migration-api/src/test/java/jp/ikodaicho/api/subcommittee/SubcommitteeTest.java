package jp.ikodaicho.api.subcommittee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommitteeTest extends HttpTest {

    private static final String FY2023 = "/subcommittee/FY2023";

    @Test
    void the_slides_name_twelve_divisions_of_r4_and_thirteen_of_r5() {
        as("kansa")
                .get(RYUGASAKI + "/subcommittee")
                .then()
                .statusCode(200)
                .body("years.fiscalYear", contains("FY2022", "FY2023"))
                .body("years.divisions", contains(12, 13));
        as("kansa")
                .get(RYUGASAKI + "/subcommittee/FY2022")
                .then()
                .statusCode(200)
                .header("ETag", "\"v11\"")
                .body("seats", hasSize(12))
                .body("seats.from", everyItem(equalTo("FY2022")))
                .body("seats.division.name", hasItem("情報管理課"))
                .body("seats.division.presentName", everyItem(nullValue()))
                .body("heldOn", nullValue());
        as("kansa")
                .get(RYUGASAKI + FY2023)
                .then()
                .body("divisions", equalTo(13))
                .body("seats.division.name", hasItem("デジタル都市推進課"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2022", "2022", "R4"})
    void a_fiscal_year_is_asked_for_in_any_of_its_forms(String form) {
        as("kansa")
                .get(RYUGASAKI + "/subcommittee/" + form)
                .then()
                .statusCode(200)
                .body("fiscalYear", equalTo("FY2022"));
    }

    @ParameterizedTest
    @CsvSource({
        "/subcommittee/FY2031,404,unknown-subcommittee",
        "/subcommittee/R99,400,fiscal-year-form",
        "/subcommittee/next,400,fiscal-year-form",
        "/subcommittee/FY2023/diff?from=R1,404,unknown-subcommittee",
        "/subcommittee/FY2023/diff?from=x,400,fiscal-year-form"
    })
    void a_year_that_is_none_or_not_on_record_is_refused(String path, int status, String code) {
        as("kansa").get(RYUGASAKI + path).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void seven_divisions_stay_five_leave_and_six_join() {
        as("kansa")
                .get(RYUGASAKI + FY2023 + "/diff?from=R4")
                .then()
                .statusCode(200)
                .body("from", equalTo("FY2022"))
                .body("to", equalTo("FY2023"))
                .body("difference.counts", equalTo(Map.of("from", 12, "to", 13, "common", 7, "left", 5, "joined", 6)))
                .body(
                        "difference.common.name",
                        containsInAnyOrder("市民窓口課", "税務課", "納税課", "保険年金課", "こども家庭課", "健康増進課", "教育総務課"))
                .body("difference.left.name", containsInAnyOrder("法制総務課", "社会福祉課", "介護福祉課", "生活支援課", "情報管理課"))
                .body(
                        "difference.joined.name",
                        containsInAnyOrder("人事行政課", "障がい福祉課", "介護保険課", "保育課", "保護課", "デジタル都市推進課"))
                .body("difference.left.successors.flatten()", empty())
                .body("difference.joined.predecessors.flatten()", empty());
    }

    @Test
    void a_fact_date_asks_who_held_a_seat_on_that_day() {
        Office office = office();
        vacate(office, "tax-payment", "2023-10-01").statusCode(201);
        seat(office, "livelihood-support", "2023-10-01").statusCode(201);

        office.get(FY2023 + "?factDate=2023-03-31").body("seats", empty()).body("heldOn", equalTo("2023-03-31"));
        office.get(FY2023 + "?factDate=2023-09-30")
                .body("divisions", equalTo(13))
                .body("seats.division.id", hasItem("tax-payment"))
                .body("seats.vacated", everyItem(nullValue()));
        office.get(FY2023 + "?factDate=2023-10-01")
                .body("divisions", equalTo(13))
                .body("seats.division.id", not(hasItem("tax-payment")))
                .body("seats.division.id", hasItem("livelihood-support"));
        office.get(FY2023)
                .body("divisions", equalTo(14))
                .body("seats.find { it.division.id == 'tax-payment' }.vacated.from", equalTo("2023-10-01"));
    }

    @Test
    void a_year_that_is_over_is_answered_for_its_last_day() {
        Office office = office();
        vacate(office, "tax-payment", "2023-10-01").statusCode(201);

        office.get(FY2023 + "?factDate=2024-06-01")
                .body("heldOn", equalTo("2024-03-31"))
                .body("divisions", equalTo(12));
        office.get(FY2023 + "/diff?from=FY2022&factDate=2023-06-01")
                .body("difference.counts.common", equalTo(7))
                .body("difference.counts.left", equalTo(5));
        office.get(FY2023 + "/diff?from=FY2022&factDate=2023-10-01")
                .body("difference.counts.common", equalTo(6))
                .body("difference.left.id", hasItem("tax-payment"));
    }

    @Test
    void as_of_tells_what_was_known() {
        Office office = office();
        String before = office.asOfNow();
        vacate(office, "tax-payment", "2023-10-01").statusCode(201).header("ETag", "\"v13\"");

        office.get(FY2023 + "?" + before).header("ETag", "\"v12\"").body("seats.vacated", everyItem(nullValue()));
        office.get(FY2023 + "?factDate=2023-12-01&" + before).body("divisions", equalTo(13));
        office.get(FY2023 + "?factDate=2023-12-01").body("divisions", equalTo(12));
        office.get("/subcommittee?asOf=record:1").body("years", empty());
    }

    @Test
    void a_mistake_is_taken_back_as_an_entry_of_its_own() {
        Office office = office();
        seat(office, "livelihood-support", null)
                .statusCode(201)
                .body("events.payload", contains(Map.of("division", "livelihood-support", "from", "FY2023")));
        String known = office.asOfNow();
        withdraw(office, "livelihood-support", 13)
                .statusCode(201)
                .body("events.type", contains("seat-entry-withdrawn"));

        office.get(FY2023).body("divisions", equalTo(13));
        office.get(FY2023 + "?" + known).body("divisions", equalTo(14));
        withdraw(office, "livelihood-support", 13).statusCode(404).body("code", equalTo("unknown-seat-entry"));
        vacate(office, "tax-payment", "2023-10-01").statusCode(201);
        withdraw(office, "tax-payment", 3).statusCode(409).body("code", equalTo("seat-entry-built-upon"));
        withdraw(office, "tax-payment", 15).statusCode(201);
        office.get(FY2023).body("seats.vacated", everyItem(nullValue()));
    }

    @Test
    void what_makes_no_sense_is_refused_in_words() {
        Office office = office();
        seat(office, "public-assistance", null)
                .statusCode(409)
                .body("code", equalTo("already-seated"))
                .body("detail", containsString("保護課"));
        seat(office, "livelihood-support", "2024-04-01")
                .statusCode(422)
                .body("code", equalTo("seat-outside-fiscal-year"));
        seat(office, "no-such-division", null).statusCode(422).body("code", equalTo("unknown-reference"));
        vacate(office, "livelihood-support", "2023-10-01").statusCode(404).body("code", equalTo("unknown-seat"));
        vacate(office, "tax-payment", "2023-04-01").statusCode(422).body("code", equalTo("vacated-before-seated"));
        office.post(FY2023 + "/seats/tax-payment/vacating", Map.of("from", "2023-10-01"), FY2023)
                .statusCode(422);
    }

    @Test
    void who_has_not_seen_the_seats_or_is_not_the_dx_office_ends_none() {
        Office office = office();
        Map<String, String> vacating = Map.of("from", "2023-10-01", "reason", "作業の完了");
        String resource = FY2023 + "/seats/tax-payment/vacating";
        office.post(resource, vacating).statusCode(428);
        office.post("dx", resource, vacating, Map.of("If-Match", "\"v3\""))
                .statusCode(412)
                .body("since.type", hasItem("division-seated"));
        office.post("zeimu", resource, vacating, Map.of("If-Match", office.tag(FY2023)))
                .statusCode(403)
                .body("code", equalTo("only-the-dx-office"));
        office.post("zeimu", FY2023 + "/seats", Map.of("division", "no-such-division"), Map.of())
                .statusCode(403);
        office.post("dx", FY2023 + "/seats", Map.of("division", "livelihood-support"), Map.of("If-Match", "\"v3\""))
                .statusCode(412);
    }

    @Test
    void a_new_year_begins_with_its_first_seat() {
        Office office = office();
        office.post("/subcommittee/R6/seats", Map.of("division", "childcare", "source", "名簿"))
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("events[0].key", equalTo("fy2024"));
        office.get("/subcommittee").body("years.fiscalYear", contains("FY2022", "FY2023", "FY2024"));
        office.get("/subcommittee/FY2024/diff?from=FY2023")
                .body("difference.counts", equalTo(Map.of("from", 13, "to", 1, "common", 1, "left", 12, "joined", 0)));
    }

    @Test
    void a_repeated_entry_is_one_entry() {
        Office office = office();
        Map<String, String> key = Map.of("Idempotency-Key", "seat-once");
        Map<String, String> body = Map.of("division", "livelihood-support");
        String first = office.post("dx", FY2023 + "/seats", body, key)
                .statusCode(201)
                .extract()
                .asString();
        office.post("dx", FY2023 + "/seats", body, key).statusCode(201).body(equalTo(first));
    }

    @Test
    void the_difference_of_two_instants_shows_seats() {
        Office office = office();
        String before = office.asOfNow().substring("asOf=".length());
        vacate(office, "tax-payment", "2023-10-01").statusCode(201);
        seat(office, "livelihood-support", null).statusCode(201);

        office.get("/diff?from=" + before)
                .body("changes.subject", everyItem(equalTo("seat")))
                .body(
                        "changes.findAll { it.key == 'FY2023/tax-payment/3' && it.field == 'vacated.from' }.to",
                        contains("2023-10-01"))
                .body(
                        "changes.findAll { it.key == 'FY2023/livelihood-support/14' && it.field == 'name' }.to",
                        contains("生活支援課"));
    }

    private Office office() {
        return new Office(bodies.another(), this::as);
    }

    private static ValidatableResponse seat(Office office, String division, @Nullable String from) {
        Map<String, String> body =
                from == null ? Map.of("division", division) : Map.of("division", division, "from", from);
        return office.post(FY2023 + "/seats", body);
    }

    private static ValidatableResponse vacate(Office office, String division, String from) {
        return office.post(
                FY2023 + "/seats/" + division + "/vacating", Map.of("from", from, "reason", "作業の完了"), FY2023);
    }

    private static ValidatableResponse withdraw(Office office, String division, long event) {
        return office.post(
                FY2023 + "/seats/" + division + "/withdrawal", Map.of("event", event, "reason", "取り違え"), FY2023);
    }
}
