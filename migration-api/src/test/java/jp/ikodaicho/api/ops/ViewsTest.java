package jp.ikodaicho.api.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.config.ProductViews;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.projections.view.View;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
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
                        "views.findAll { !(it.name in ['published-progress', 'step-list']) }.rows",
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
    void what_another_server_feeds_is_not_rebuilt_here() {
        View<?, ?> view = ProductViews.ALL.getFirst();
        states.processor(view).shutDown();
        claim(view, "another");

        as("admin")
                .post(VIEWS + "/" + view.name() + "/rebuild")
                .then()
                .statusCode(409)
                .body("code", equalTo("view-busy"));

        assertThat(states.processor(view).isRunning()).isTrue();
        claim(view, null);
        awaitCaughtUp();
    }

    private void claim(View<?, ?> view, @Nullable String owner) {
        jdbc.sql("update token_entry set owner = ?, claimed_at = ? where processor_name = ?")
                .params(Arrays.asList(owner, Instant.now().toString(), "view-" + view.name()))
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
