package jp.ikodaicho.api.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.config.ProductViews;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.projections.view.View;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrators' resources for the views. */
class ViewsTest extends HttpTest {

    private static final String VIEWS = "/api/v1/ops/views";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ViewStates states;

    @Test
    void administrators_see_how_every_view_is() {
        List<String> names = ProductViews.ALL.stream().map(View::name).toList();
        awaitCaughtUp();
        views().body("views.name", equalTo(names))
                .body(
                        "views.findAll { !(it.name in ['published-progress', 'step-list', 'external-character']) }.rows",
                        everyItem(greaterThan(0)))
                .body("views.running", everyItem(is(true)))
                .body("views.error", everyItem(nullValue()));
    }

    @Test
    void nobody_else_sees_or_rebuilds_them() {
        as("dx").get(VIEWS).then().statusCode(403).body("code", equalTo("only-an-administrator"));
        as("dx").post(VIEWS + "/business/rebuild").then().statusCode(403);
        anonymous().post(VIEWS + "/business/rebuild").then().statusCode(401);
        as("admin").post(VIEWS + "/nothing/rebuild").then().statusCode(404).body("code", equalTo("unknown-view"));
    }

    @Test
    void a_rebuild_gives_the_same_rows_and_the_view_goes_on() {
        awaitCaughtUp();
        String board = board();
        int generation = generation("business");

        rebuild("business")
                .body("view", equalTo("business"))
                .body("events", greaterThan(21))
                .body("generation", equalTo(generation + 1))
                .body("differing", equalTo(0))
                .body("behind", equalTo(0));

        assertThat(board()).isEqualTo(board);
        assertThat(generation("business")).isEqualTo(generation + 1);
        as("dx").contentType("application/json")
                .body(Map.of("id", "after-a-rebuild", "name", "作り直しの後の業務"))
                .post(RYUGASAKI + "/businesses")
                .then()
                .statusCode(201);
        as("dx").get(RYUGASAKI + "/businesses/after-a-rebuild")
                .then()
                .statusCode(200)
                .header("X-View-Lag", nullValue());
    }

    @Test
    void a_row_that_is_not_what_the_log_says_is_told_and_mended() {
        awaitCaughtUp();
        String right = divisions();
        jdbc.sql("update view_row set body = replace(body, '税', '税?') where view_name = 'division'")
                .update();
        assertThat(divisions()).isNotEqualTo(right);

        rebuild("division").body("differing", greaterThan(0)).body("behind", equalTo(0));

        assertThat(divisions()).isEqualTo(right);
        rebuild("division").body("differing", equalTo(0));
    }

    @Test
    void a_row_that_was_missing_is_told_as_behind() {
        awaitCaughtUp();
        jdbc.sql("delete from view_row where view_name = 'package'").update();
        views().body("views.find { it.name == 'package' }.behind", greaterThan(0));

        rebuild("package").body("differing", equalTo(0)).body("behind", greaterThan(0));

        views().body("views.find { it.name == 'package' }.behind", equalTo(0));
    }

    @Test
    void what_another_server_feeds_is_rebuilt_too() {
        View<?, ?> view = ProductViews.ALL.getFirst();
        awaitCaughtUp();
        states.processor(view).shutDown();
        jdbc.sql("update token_entry set owner = 'another', claimed_at = ? where processor_name = ?")
                .params(Instant.now().toString(), "view-" + view.name())
                .update();

        rebuild(view.name()).body("differing", equalTo(0)).body("behind", equalTo(0));

        assertThat(states.processor(view).isRunning()).isTrue();
        awaitCaughtUp();
    }

    @Test
    void one_rebuild_of_a_view_at_a_time_and_everybody_sees_how_far_it_is() {
        String busy = ProductViews.ALL.getLast().name();
        views().body("views.rebuildPercent", everyItem(nullValue()));
        underWay(busy, Instant.now());
        try {
            views().body("views.find { it.name == '" + busy + "' }.rebuildPercent", equalTo(25));
            as("admin")
                    .post(VIEWS + "/" + busy + "/rebuild")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("view-busy"));
        } finally {
            jdbc.sql("delete from view_rebuild").update();
        }
    }

    @Test
    void a_rebuild_that_died_with_its_server_is_in_nobodys_way() {
        String view = ProductViews.ALL.getLast().name();
        underWay(view, Instant.now().minusSeconds(10));
        jdbc.sql("insert into view_row (view_name, generation, municipality, row_key, sequence, body)"
                        + " values (?, ?, '082082', 'left-over', 0, '{}')")
                .params(view, generation(view) + 1)
                .update();

        views().body("views.rebuildPercent", everyItem(nullValue()));
        rebuild(view).body("differing", equalTo(0)).body("behind", equalTo(0));

        assertThat(jdbc.sql("select count(*) from view_row where row_key = 'left-over'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void underWay(String view, Instant told) {
        jdbc.sql("insert into view_rebuild (view_name, done, of_events, at_ms) values (?, 10, 40, ?)")
                .params(view, told.toEpochMilli())
                .update();
    }

    private ValidatableResponse rebuild(String view) {
        return as("admin").post(VIEWS + "/" + view + "/rebuild").then().statusCode(200);
    }

    private ValidatableResponse views() {
        return as("admin").get(VIEWS).then().statusCode(200);
    }

    private void awaitCaughtUp() {
        Awaitility.await().untilAsserted(() -> views().body("views.behind", everyItem(equalTo(0))));
    }

    private int generation(String view) {
        return views().extract().path("views.find { it.name == '" + view + "' }.generation");
    }

    private String board() {
        return as("dx").get(RYUGASAKI + "/board?factDate=2025-03-31")
                .then()
                .statusCode(200)
                .extract()
                .path("businesses")
                .toString();
    }

    private String divisions() {
        return as("dx").get(RYUGASAKI + "/divisions")
                .then()
                .statusCode(200)
                .extract()
                .path("divisions")
                .toString();
    }
}
