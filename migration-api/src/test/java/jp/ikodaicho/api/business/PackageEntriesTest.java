package jp.ikodaicho.api.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One entry for a whole package: one event per business, one correlation id, all or nothing, and its withdrawal. */
class PackageEntriesTest extends HttpTest {

    private static final String MAPPING = "/packages/resident-core/phases/character-mapping/completion";
    private static final Map<String, ?> DONE = Map.of("completedOn", "2024-03-29");

    private City city = new City("", this::as);

    @BeforeEach
    void load() {
        city = new City(bodies.another(), this::as);
    }

    private ValidatableResponse complete() {
        return city.enterAll("resident-core", "character-mapping", "completion", DONE);
    }

    @Test
    void a_completion_is_twelve_events_of_one_entry_and_touches_nothing_else() {
        ValidatableResponse answer = complete().statusCode(201).body("entry.events", hasSize(12));

        assertThat(Set.copyOf(answer.extract().<List<String>>path("entry.events.correlationId")))
                .hasSize(1);
        assertThat(answer.extract().header("ETag")).isEqualTo(city.tag("/packages/resident-core"));
        city.get("/board").body("firstClass.byStatus.DONE", equalTo(12));
        city.get("/packages")
                .body("packages[1].businesses.collect { b -> b.phases[1].status }", everyItem(equalTo("UNPLANNED")));
    }

    @Test
    void its_withdrawal_undoes_all_twelve_as_new_events_once() {
        String entry = complete().extract().path("entry.correlationId");

        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "誤って登録"), Map.of())
                .statusCode(201)
                .body("events", hasSize(12))
                .body("events.type", everyItem(equalTo("phase-fact-withdrawn")));
        city.get("/board").body("firstClass.byStatus.DONE", equalTo(0));
        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "もう一度"), Map.of())
                .statusCode(409);
    }

    @Test
    void one_stale_business_is_named_and_nothing_is_stored() {
        String seen = city.tag("/packages/resident-core");
        city.enter("national-pension", "survey", "start", Map.of("startedOn", "2024-02-01"))
                .statusCode(201);
        long before = city.records();

        city.post(MAPPING, DONE, Map.of("If-Match", seen))
                .statusCode(412)
                .body("errors.subject", contains("national-pension"))
                .body("since.key", contains("national-pension"));
        assertThat(city.records()).isEqualTo(before);
    }

    @Test
    void a_business_already_done_refuses_the_whole_entry_unless_left_out_with_a_reason() {
        city.enter("electoral-roll", "character-mapping", "completion", DONE).statusCode(201);

        complete().statusCode(409).body("errors.subject", contains("electoral-roll"));
        city.enterAll(
                        "resident-core",
                        "character-mapping",
                        "completion",
                        Map.of(
                                "completedOn",
                                "2024-03-29",
                                "except",
                                List.of(Map.of("business", "electoral-roll", "reason", "先に完了"))))
                .statusCode(201)
                .body("entry.events", hasSize(11))
                .body("entry.events.reason", everyItem(equalTo("except electoral-roll: 先に完了")));
    }

    @Test
    void what_is_outside_the_twenty_takes_part_only_by_name() {
        city.enterAll("welfare", "survey", "start", Map.of("startedOn", "2024-01"))
                .statusCode(201)
                .body("entry.events", hasSize(5));
        city.enterAll(
                        "welfare",
                        "fit-gap",
                        "start",
                        Map.of("startedOn", "2024-01", "include", List.of("after-school-childcare")))
                .statusCode(201)
                .body("entry.events.key", hasItem("after-school-childcare"))
                .body("entry.events", hasSize(6));
    }

    @Test
    void a_withdrawal_is_refused_by_name_where_later_facts_build_on_the_entry() {
        String entry = complete().extract().path("entry.correlationId");
        city.enter("school-enrolment", "character-mapping", "reopening", Map.of("reason", "外字の追加"))
                .statusCode(201);

        city.post("/entries/" + entry + "/withdrawal", Map.of("reason", "誤り"), Map.of())
                .statusCode(409)
                .body("code", equalTo("later-facts-build-on-it"))
                .body("errors.subject", hasItems("school-enrolment"));
        city.get("/board").body("firstClass.byStatus.DONE", equalTo(11));
    }

    @Test
    void the_ways_back_are_for_whole_packages_too() {
        Map<String, String> why = Map.of("reason", "仕様書の改版");
        city.enterAll("welfare", "environment", "suspension", why)
                .statusCode(201)
                .body("entry.events", hasSize(5));
        city.enterAll("welfare", "environment", "resumption", Map.of())
                .statusCode(201)
                .body("entry.events", hasSize(5));
        city.enterAll("welfare", "survey", "completion", DONE).statusCode(201);
        city.enterAll("welfare", "character-mapping", "completion", DONE).statusCode(201);
        city.enterAll("welfare", "survey", "reopening", why).statusCode(201);
        assertThat(city.<Boolean>cell("child-allowance", "character-mapping", "recheck", ""))
                .isTrue();

        city.enterAll("welfare", "character-mapping", "recheck-clearance", Map.of("comment", "影響なし"))
                .statusCode(201)
                .body("entry.events", hasSize(5));
        assertThat(city.<Boolean>cell("child-allowance", "character-mapping", "recheck", ""))
                .isFalse();
    }
}
