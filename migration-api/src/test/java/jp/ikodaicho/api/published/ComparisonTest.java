package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.SharedData;
import jp.ikodaicho.domain.published.events.PublishedBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real file of January 2026 over HTTP: where Ryugasaki and others stand among the 1,741, both ways. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonTest extends HttpTest {

    private static final String COMPARISON = RYUGASAKI + "/progress/comparison";
    private static final String EXACT = "exact.";
    private static final String COLUMN = "publishedColumn.";

    private String before = "";

    @BeforeAll
    void importJanuary() {
        byte[] file = SharedData.file("pmo-progress-2026-01.csv");
        before = Instant.now().toString();
        as("dx").get(COMPARISON + "?month=2026-01&asOf=" + before)
                .then()
                .statusCode(404)
                .body("code", equalTo("month-not-published"))
                .body("detail", containsString("PUT /api/v1/published/progress/2026-01"));
        as("admin")
                .contentType("text/csv")
                .body(file)
                .put("/api/v1/published/progress/2026-01")
                .then()
                .statusCode(201)
                .body("current.bodies", equalTo(1741));
        await().until(() -> as("dx").get("/api/v1/published/progress/2026-01").statusCode() == 200);
    }

    private ValidatableResponse compare(String prefecture, String name) {
        return as("dx").queryParam("month", "2026-01")
                .queryParam("prefecture", prefecture)
                .queryParam("name", name)
                .get(COMPARISON)
                .then();
    }

    @Test
    void ryugasaki_is_151_of_160_and_511th_by_it_and_513th_by_the_published_column() {
        as("dx").get(COMPARISON + "?month=2026-01")
                .then()
                .statusCode(200)
                .body("prefecture", equalTo("茨城県"))
                .body("name", equalTo("龍ケ崎市"))
                .body("published.month", equalTo("2026-01"))
                .body("published.source", containsString("総務省"))
                .body(EXACT + "indicator.code", equalTo("step-rate"))
                .body(EXACT + "rate.numerator", equalTo(151))
                .body(EXACT + "rate.denominator", equalTo(160))
                .body(EXACT + "rate.decimal", equalTo("0.94375"))
                .body(EXACT + "national.rank", equalTo(511))
                .body(EXACT + "national.of", equalTo(1741))
                .body(EXACT + "national.tied", equalTo(5))
                .body(EXACT + "national.neighbours.name", hasItems("龍ケ崎市", "長南町"))
                .body(EXACT + "national.median.decimal", equalTo("0.83625"))
                .body(EXACT + "national.mean.decimal", equalTo("0.81565"))
                .body(EXACT + "prefecture.rank", equalTo(30))
                .body(EXACT + "prefecture.of", equalTo(44))
                .body(COLUMN + "indicator.code", equalTo("published-step-rate"))
                .body(COLUMN + "rate.decimal", equalTo("0.9437"))
                .body(COLUMN + "national.rank", equalTo(513))
                .body(COLUMN + "national.tied", equalTo(3))
                .body(COLUMN + "national.median.decimal", equalTo("0.8363"))
                .body(COLUMN + "prefecture.rank", equalTo(30))
                .body(COLUMN + "prefecture.of", equalTo(44))
                .body("peers", hasSize(44))
                .body("peers.name", hasItems("牛久市", "つくば市", "取手市", "水戸市", "利根町", "土浦市", "石岡市"))
                .body("businesses", hasSize(20))
                .body("businesses.find { it.business == 'late-elderly-medical-care' }.done", equalTo(39))
                .body("businesses.find { it.business == 'disability-welfare' }.rate.decimal", equalTo("0.6"))
                .body("businesses.find { it.business == 'family-register-supplement' }.label", equalTo("戸籍附票"))
                .body(
                        "businesses.find { it.business == 'public-assistance' }.nationalMean.decimal",
                        containsString("0.905"));
    }

    @ParameterizedTest
    @CsvSource({
        "茨城県,牛久市,1,1,1",
        "茨城県,つくば市,0.9925,108,108",
        "茨城県,取手市,0.98125,198,198",
        "茨城県,水戸市,0.9625,377,377",
        "茨城県,利根町,0.925,597,597",
        "茨城県,土浦市,0.82625,893,893",
        "茨城県,石岡市,0.725,1308,1308"
    })
    void any_other_body_likewise(String prefecture, String name, String rate, int exact, int column) {
        compare(prefecture, name)
                .statusCode(200)
                .body(EXACT + "rate.decimal", equalTo(rate))
                .body(EXACT + "national.rank", equalTo(exact))
                .body(COLUMN + "national.rank", equalTo(column))
                .body("own", nullValue());
    }

    /** Counted once more from the published figures: a rank is one more than how many are better. */
    @Test
    void a_rank_is_one_more_than_how_many_are_better() {
        List<PublishedBody> all = as("dx").get("/api/v1/published/progress/2026-01")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("bodies", PublishedBody.class);
        assertThat(all).hasSize(1741);
        for (int i = 0; i < all.size(); i += 97) {
            PublishedBody body = all.get(i);
            long better = all.stream().filter(other -> sum(other) > sum(body)).count();
            long equal = all.stream().filter(other -> sum(other) == sum(body)).count();
            compare(body.prefecture(), body.name())
                    .statusCode(200)
                    .body(EXACT + "national.rank", equalTo((int) better + 1))
                    .body(EXACT + "national.tied", equalTo((int) equal))
                    .body("businesses.done", equalTo(body.steps()));
        }
    }

    private static int sum(PublishedBody body) {
        return body.steps().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void names_are_compared_code_point_by_code_point() {
        for (String name : List.of("龍ヶ崎市", "竜ケ崎市", "龍ケ﨑市", "龍ケ崎", " 龍ケ崎市")) {
            compare("茨城県", name).statusCode(404).body("code", equalTo("not-among-the-published"));
        }
        compare("千葉県", "龍ケ崎市").statusCode(404).body("detail", containsString("千葉県龍ケ崎市"));
    }

    @Test
    void half_a_name_and_no_month_are_refused() {
        as("dx").get(COMPARISON + "?name=牛久市").then().statusCode(400).body("code", equalTo("prefecture-and-name"));
        as("dx").get(COMPARISON + "?month=2026").then().statusCode(400).body("code", equalTo("month-form"));
        as("dx").get(COMPARISON + "?month=2026-13").then().statusCode(400).body("code", equalTo("month-form"));
        as("dx").get(COMPARISON + "?month=2025-12").then().statusCode(404).body("code", equalTo("month-not-published"));
    }

    @Test
    void before_it_was_recorded_and_before_its_month_was_over_there_is_no_comparison() {
        as("dx").get(COMPARISON + "?month=2026-01&asOf=" + before).then().statusCode(404);
        as("dx").get(COMPARISON + "?month=2026-01&factDate=2026-01-30").then().statusCode(404);
        as("dx").get(COMPARISON + "?month=2026-01&factDate=2026-01-31")
                .then()
                .statusCode(200)
                .body("own.factDate", equalTo("2026-01-31"));
        as("dx").get(COMPARISON + "?month=2026-01&asOf=" + Instant.now()).then().statusCode(200);
        as("dx").get(COMPARISON + "?factDate=2000-01-01")
                .then()
                .statusCode(404)
                .body("code", equalTo("nothing-published"))
                .body("detail", containsString("管理者"));
    }

    @Test
    void a_body_with_records_of_its_own_shows_both_and_overwrites_neither() {
        String own = bodies.another();
        as("dx").get(own + "/progress/comparison?month=2026-01")
                .then()
                .statusCode(200)
                .body("own.steps.rate", nullValue())
                .body("own.differs", nullValue())
                .body("own.businesses[0].own", nullValue())
                .body("own.businesses[0].published", equalTo(40));
        String csv = "業務,"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(Integer::toString)
                        .reduce((a, b) -> a + "," + b)
                        .orElseThrow() + "\n住民記録" + ",完了済み".repeat(40) + "\n戸籍" + ",完了済み".repeat(30)
                + ",未着手".repeat(10);
        as("dx").contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(own + "/steps?occurredOn=2026-01-31")
                .then()
                .statusCode(201);
        as("dx").get(own + "/progress/comparison?month=2026-01")
                .then()
                .body("own.differs", equalTo(true))
                .body("own.steps.rate.decimal", equalTo("0.0875"))
                .body("own.businesses.find { it.business == 'resident-register' }.differs", equalTo(false))
                .body("own.businesses.find { it.business == 'family-register' }.own", equalTo(30))
                .body("own.businesses.find { it.business == 'family-register' }.published", equalTo(26))
                .body("own.businesses.find { it.business == 'family-register' }.differs", equalTo(true))
                .body("own.businesses.find { it.business == 'seal-registration' }.differs", nullValue())
                .body(EXACT + "rate.decimal", equalTo("0.94375"));
    }

    @Test
    void english_is_answered_in_english() {
        as("dx").header("Accept-Language", "en")
                .get(COMPARISON + "?month=2026-01")
                .then()
                .body(EXACT + "indicator.name", equalTo("Step rate"))
                .body("published.source", containsString("Ministry"));
    }

    @Test
    void who_may_not_read_the_body_sees_no_comparison() {
        as("admin").get(COMPARISON + "?month=2026-01").then().statusCode(403);
        as("dx").get("/api/v1/published/progress?asOf=" + Instant.now())
                .then()
                .statusCode(200)
                .body("months.month", hasItem("2026-01"));
    }
}
