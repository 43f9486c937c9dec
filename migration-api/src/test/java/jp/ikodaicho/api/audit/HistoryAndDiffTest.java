package jp.ikodaicho.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryAndDiffTest extends HttpTest {

    @Test
    void history_is_paged_without_gap_or_repetition_newest_last() {
        List<Integer> records = new ArrayList<>();
        String next = RYUGASAKI + "/history?limit=40&to=record:100";
        while (next != null) {
            Response page = as("kansa").urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            records.addAll(page.jsonPath().getList("events.record", Integer.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(records).hasSize(100).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void history_is_narrowed_by_what_is_asked() {
        as("kansa")
                .get(RYUGASAKI + "/history?business=resident-register&phase=character-mapping&type=phase-planned")
                .then()
                .statusCode(200)
                .body("events.key", everyItem(equalTo("resident-register")))
                .body("events.phase", everyItem(equalTo("character-mapping")))
                .body("events.size()", notNullValue())
                .body("events.type", hasItem("phase-planned"));
        as("kansa")
                .get(RYUGASAKI + "/history?initiative=i10")
                .then()
                .statusCode(200)
                .body("events.key", not(empty()))
                .body("events.subject", everyItem(equalTo("initiative")))
                .body("events.key", everyItem(equalTo("i10")));
        as("kansa").get(RYUGASAKI + "/history?initiative=no-such").then().body("events", empty());
        as("kansa").get(RYUGASAKI + "/history?actor=nobody").then().body("events", empty());
        as("kansa")
                .get(RYUGASAKI + "/history?from=2000-01-01&to=2000-12-31")
                .then()
                .body("events", empty());
        as("kansa")
                .get(RYUGASAKI + "/history?from=record:3&to=record:5")
                .then()
                .body("events.record", contains(3, 4, 5));
        as("kansa").get(RYUGASAKI + "/history?asOf=record:2").then().body("events.record", contains(1, 2));
        as("kansa")
                .get(RYUGASAKI + "/history?type=phase-planned&factDate=2000-01-01")
                .then()
                .body("events", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit-range",
        "limit=501,limit-range",
        "limit=x,limit-range",
        "after=x,after-form",
        "business=fixed-asset-tax&initiative=i10,one-subject",
        "type=x,unknown-event-type",
        "from=x,as-of-form",
        "asOf=x,as-of-form"
    })
    void a_filter_that_means_nothing_is_refused(String query, String code) {
        as("kansa").get(RYUGASAKI + "/history?" + query).then().statusCode(400).body("code", equalTo(code));
    }

    @Test
    void the_difference_names_each_field_and_the_events_between() {
        int before = Integer.parseInt(as("dx").get(RYUGASAKI + "/divisions").header("X-As-Of-Record"));
        as("dx").contentType("application/json")
                .body(Map.of("id", "diffed-division", "name", "差分課", "order", 91))
                .post(RYUGASAKI + "/divisions")
                .then()
                .statusCode(201);
        as("dx").get(RYUGASAKI + "/diff?from=record:" + before)
                .then()
                .statusCode(200)
                .body("from.record", equalTo(before))
                .body("changes.findAll { it.key == 'diffed-division' && it.field == 'name' }.to", contains("差分課"))
                .body("changes.findAll { it.key == 'diffed-division' }.from", everyItem(nullValue()))
                .body("events", hasItem(hasEntry("key", "diffed-division")))
                .body("events.record", not(hasItem(before)));
        as("dx").get(RYUGASAKI + "/diff?from=record:" + before + "&to=record:" + before)
                .then()
                .body("changes", empty())
                .body("events", empty());
        as("dx").get(RYUGASAKI + "/diff?from=record:" + before + "&to=record:1")
                .then()
                .statusCode(400)
                .body("code", equalTo("diff-order"));
    }
}
