package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was so on a day, and what was known by when: the two questions, alone and together. Each test has its business. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactTimeTest extends HttpTest {

    private City city = new City("", this::as);

    @BeforeAll
    void load() {
        city = new City(bodies.another(), this::as);
    }

    private ValidatableResponse complete(String business, String phase, String day) {
        return city.enter(business, phase, "completion", Map.of("completedOn", day))
                .statusCode(201);
    }

    @Test
    void a_late_entry_is_there_by_fact_date_and_not_by_what_was_known() {
        String before = city.now();
        complete("disability-welfare", "fit-gap", "2024-06-30");

        assertThat(city.status("disability-welfare", "fit-gap", "?factDate=2024-07-10"))
                .isEqualTo("DONE");
        assertThat(city.status("disability-welfare", "fit-gap", "?factDate=2024-06-29"))
                .isEqualTo("UNPLANNED");
        assertThat(city.status("disability-welfare", "fit-gap", "?asOf=" + before))
                .isEqualTo("UNPLANNED");
        assertThat(city.status("disability-welfare", "fit-gap", "?factDate=2024-07-10&asOf=" + before))
                .isEqualTo("UNPLANNED");
    }

    @Test
    void a_completion_recorded_late_does_not_overturn_a_newer_reopening() {
        complete("child-allowance", "fit-gap", "2024-05-01");
        city.enter("child-allowance", "fit-gap", "reopening", Map.of("reason", "改版", "occurredOn", "2024-09-01"))
                .statusCode(201);
        complete("child-allowance", "fit-gap", "2024-08-01").body("businesses[0].status", equalTo("REOPENED"));
        assertThat(city.status("child-allowance", "fit-gap", "?factDate=2024-08-15"))
                .isEqualTo("DONE");
    }

    @Test
    void a_corrected_or_withdrawn_fact_never_reappears_for_an_earlier_fact_date() {
        String event =
                complete("public-assistance", "fit-gap", "2024-05-01").extract().path("entry.events[0].id");
        city.enter(
                        "public-assistance",
                        "fit-gap",
                        "correction",
                        Map.of("event", event, "field", "completedOn", "value", "2024-10-01", "reason", "日付の誤り"))
                .statusCode(201);
        assertThat(city.status("public-assistance", "fit-gap", "?factDate=2024-06-01"))
                .isEqualTo("PLANNED");
        assertThat(city.status("public-assistance", "fit-gap", "?factDate=2024-10-01"))
                .isEqualTo("DONE");

        String entry =
                complete("health-management", "fit-gap", "2024-05-01").extract().path("entry.correlationId");
        String known = city.now();
        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "誤り"), Map.of())
                .statusCode(201);
        assertThat(city.status("health-management", "fit-gap", "?factDate=2024-06-01"))
                .isEqualTo("UNPLANNED");
        assertThat(city.status("health-management", "fit-gap", "?factDate=2024-06-01&asOf=" + known))
                .isEqualTo("DONE");
    }

    @Test
    void the_same_asof_asked_twice_answers_the_same_with_writes_in_between() {
        String instant = city.now();
        String first = city.get("/businesses?asOf=" + instant).extract().asString();
        complete("family-register", "fit-gap", "2024-05-01");

        assertThat(city.get("/businesses?asOf=" + instant).extract().asString()).isEqualTo(first);
    }

    @Test
    void reopening_leaves_what_builds_on_it_done_and_flagged_until_somebody_looked() {
        complete("child-rearing-allowance", "character-mapping", "2024-05-01");
        complete("child-rearing-allowance", "data-migration", "2024-07-01");
        Map<String, String> why = Map.of("reason", "外字が見つかった", "occurredOn", "2024-08-01");
        city.enter("child-rearing-allowance", "character-mapping", "reopening", why)
                .statusCode(201)
                .body("entry.events", hasSize(2));

        assertThat(city.status("child-rearing-allowance", "data-migration", "")).isEqualTo("DONE");
        assertThat(city.<Boolean>cell("child-rearing-allowance", "data-migration", "recheck", ""))
                .isTrue();
        assertThat(city.<Boolean>cell("child-rearing-allowance", "data-migration", "recheck", "?factDate=2024-07-31"))
                .isFalse();

        city.enter("child-rearing-allowance", "data-migration", "recheck-clearance", Map.of("comment", "確認した"))
                .statusCode(201);
        assertThat(city.<Boolean>cell("child-rearing-allowance", "data-migration", "recheck", ""))
                .isFalse();
    }

    @Test
    void an_asof_that_means_nothing_is_refused() {
        city.get("/board?asOf=yesterday").statusCode(400).body("code", equalTo("as-of-form"));
        city.get("/board?asOf=record:999999999").statusCode(404).body("code", equalTo("unknown-record"));
        city.get("/board?factDate=2024-02-30").statusCode(400).body("code", equalTo("fact-date-form"));
        city.get("/board?asOf=2999-01-01").statusCode(200);
    }
}
