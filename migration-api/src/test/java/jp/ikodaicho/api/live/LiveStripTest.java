package jp.ikodaicho.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.BrowserTest;
import jp.ikodaicho.api.testing.TestBodies;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.RecordNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page at the present says that there is something new, and stays as it is until its reader wants to see it. */
class LiveStripTest extends BrowserTest {

    @Autowired
    private RecordStreams streams;

    @Autowired
    private RecordNumbers records;

    private String api = "";
    private MunicipalityCode body = MunicipalityCode.INSTALLATION;

    @BeforeEach
    void aBodyOfItsOwn() {
        api = bodies.another();
        body = new MunicipalityCode(api.substring(api.length() - 6));
        records.awaitSealed(body);
        await().until(this::everyPageShowsTheLastRecord);
    }

    private boolean everyPageShowsTheLastRecord() {
        return Long.toString(records.last(body))
                .equals(as("dx").get(api + "/businesses").header("X-As-Of-Record"));
    }

    @Test
    void a_record_made_elsewhere_shows_in_a_strip_that_moves_nothing() {
        Page page = visit("dx", "/" + body + "/board");
        awaitStreams(1);
        Object before = page.evaluate("document.querySelector('table.matrix').getBoundingClientRect().top");
        start("fixed-asset-tax", "2025-04-01");

        PlaywrightAssertions.assertThat(page.getByText("新しい記録が1件あります")).isVisible();
        assertThat(page.evaluate("document.querySelector('table.matrix').getBoundingClientRect().top"))
                .isEqualTo(before);
        assertThat(violations(page)).isEmpty();

        page.locator(".live a").click();
        PlaywrightAssertions.assertThat(page.locator(".live")).not().isVisible();
    }

    @Test
    void ten_tabs_have_one_connection_and_are_all_told() {
        BrowserContext window = browse("dx", options -> options);
        List<Page> tabs = IntStream.range(0, 10)
                .mapToObj(tab -> visit(window, "/" + body + "/board"))
                .toList();
        awaitStreams(1);
        start("fixed-asset-tax", "2025-04-01");

        tabs.forEach(tab ->
                PlaywrightAssertions.assertThat(tab.locator(".live.told")).isVisible());
        assertThat(streams.count(body)).isEqualTo(1);
        window.close();
        await().untilAsserted(() -> {
            streams.beat();
            assertThat(streams.count(body)).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SharedWorker", "EventSource"})
    void where_the_browser_lacks_something_the_page_asks_every_half_minute_while_it_is_looked_at(String lacking) {
        BrowserContext window = browse("dx", options -> options);
        window.addInitScript("delete window." + lacking);
        window.clock().install();
        Page page = visit(window, "/" + body + "/board");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.clock().runFor(31_000);
        await().until(() -> asked.size() == 1);
        assertThat(page.locator(".live.told").count()).isZero();

        start("fixed-asset-tax", "2025-04-01");
        page.clock().runFor(30_000);

        PlaywrightAssertions.assertThat(page.getByText("新しい記録が1件あります")).isVisible();
        assertThat(asked).hasSize(2).allMatch(url -> url.endsWith("/records/last"));
        assertThat(streams.count(body)).isZero();
    }

    @Test
    void nobody_who_has_left_the_page_open_keeps_asking_for_longer_than_half_an_hour() {
        BrowserContext window = browse("dx", options -> options);
        window.addInitScript("delete window.SharedWorker");
        window.clock().install();
        Page page = visit(window, "/" + body + "/board");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.clock().runFor(3_600_000);
        assertThat(asked).hasSize(60);

        page.keyboard().press("Tab");
        page.clock().runFor(30_000);
        await().until(() -> asked.size() == 61);
    }

    @Test
    void a_page_about_another_time_is_told_nothing() {
        Page page = visit("dx", "/" + body + "/board?factDate=2024-04-01");

        assertThat(page.locator("[data-live]").count()).isZero();
    }

    @Test
    void who_gets_no_stream_asks_now_and_then() {
        RecordStreams few = new RecordStreams(records);
        IntStream.range(0, RecordStreams.MOST)
                .forEach(n -> assertThat(few.open(body)).isPresent());

        assertThat(few.open(body)).isEmpty();
        assertThat(anonymous()
                        .auth()
                        .preemptive()
                        .basic("kansa", TestBodies.PASSWORD)
                        .get("/" + body + "/records/last")
                        .asString())
                .isEqualTo(Long.toString(records.last(body)));
        anonymous()
                .auth()
                .preemptive()
                .basic("admin", TestBodies.PASSWORD)
                .get("/" + body + "/records/stream")
                .then()
                .statusCode(403);
        anonymous().get("/" + body + "/records/stream").then().statusCode(401);
        few.shutDown();
    }

    private void awaitStreams(int number) {
        await().untilAsserted(() -> assertThat(streams.count(body)).isEqualTo(number));
    }

    private void start(String business, String day) {
        String seen = as("dx").get(api + "/businesses/" + business).header("ETag");
        as("dx").contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body(Map.of("startedOn", day))
                .post(api + "/businesses/" + business + "/phases/fit-gap/start")
                .then()
                .statusCode(201);
        records.awaitSealed(body);
    }
}
