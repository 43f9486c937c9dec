package jp.ikodaicho.api.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I01–I19 as the slides have them (domain.md §1.9, §1.10, user story 34). */
class RyugasakiInitiativesTest extends HttpTest {

    private ValidatableResponse get(String path) {
        return as("kansa").get(RYUGASAKI + "/initiatives" + path).then().statusCode(200);
    }

    private String timeliness(String initiative, String milestone, String day) {
        return get("/" + initiative + "?factDate=" + day)
                .extract()
                .path("milestones.find { it.id == '" + milestone + "' }.timeliness");
    }

    @Test
    void all19AreThereInOrder() {
        List<String> numbers =
                IntStream.rangeClosed(1, 19).mapToObj("I%02d"::formatted).toList();
        List<String> there = get("").extract().path("initiatives.findAll { it.number != null }.number");
        assertThat(there).containsSubsequence(numbers);
        get("/i01").body("priority", equalTo(true)).header("ETag", equalTo("\"v7\""));
        get("/i06").body("priority", equalTo(false));
        as("kansa")
                .get(RYUGASAKI + "/initiatives/i20")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-initiative"));
    }

    @Test
    void i10HasSixMilestonesEachAsPreciseAsItsSource() {
        get("/i10")
                .body("title", equalTo("イントラ更新"))
                .body(
                        "milestones.date",
                        contains("2023-06", "2023-07", "2023-08/2024-02", "2024-02", "2024-02-29", "2024-03-01"))
                .body("milestones.find { it.id == 'lease-end' }.title", equalTo("リース期間満了（再々リース期間満了）"))
                .body("milestones.find { it.id == 'start-of-use' }.title", equalTo("使用開始"))
                .body("milestones.findAll { it.source.contains('[S-inf]') }", hasSize(4));
    }

    @Test
    void i09KeepsBothBudgetRoutesAndChoosesNone() {
        get("/i09")
                .body("milestones.find { it.id == 'trial' }.date", equalTo("2023-07/2023-12"))
                .body(
                        "milestones.findAll { it.alternative == '予算要求' }.title",
                        contains("予算要求（令和６年度当初予算）", "予算要求（令和５年度１２月補正）"))
                .body("milestones.findAll { it.id != 'trial' }.date", everyItem(nullValue()))
                .body("milestones.status", everyItem(equalTo("PLANNED")));
    }

    @Test
    void i11IsByAMonth() {
        get("/i11")
                .body("milestones.find { it.id == 'trial' }.date", equalTo("by:2023-10"))
                .body("milestones.find { it.id == 'policy' }.date", equalTo("by:2023-12"))
                .body("milestones.find { it.id == 'ministry-notice' }.reachedOn", equalTo("2023-05-08"));
    }

    @Test
    void whatWasMeasuredComesBackToTheDigit() {
        get("/i01")
                .body("milestones.date", contains("by:FY2022"))
                .body(
                        "indicators.collect { [it.name, it.of, it.on, it.value].join(' ') }",
                        contains(
                                "交付率 龍ケ崎市 2022-04-01 41.5",
                                "交付率 全国 2022-04-01 43.3",
                                "交付率 龍ケ崎市 2023-03-31 63.0",
                                "交付率 全国 2023-03-31 67.0",
                                "申請 龍ケ崎市 2023-03-31 75.99",
                                "申請 全国 2023-03-31 76.3"));
        get("/i01?factDate=2023-03-30").body("indicators.value", contains("41.5", "43.3"));
        get("/i02").body("indicators.value", contains("31", "26", "26"));
        get("/i02?factDate=2023-04-01").body("indicators.value", contains("26", "26"));
    }

    @Test
    void surveyTotalsOf224And225StandSideBySide() {
        Map<String, String> totals = get("/i15")
                .body("indicators.current", everyItem(equalTo(true)))
                .extract()
                .path("indicators.collectEntries { [it.of.substring(0, 2), it.value] }");
        assertThat(totals)
                .isEqualTo(Map.of("Q1", "225", "Q2", "224", "Q3", "224", "Q4", "225", "Q6", "225", "Q7", "225"));
    }

    @Test
    void whatWasThereByFy2022IsReachedByThen_noDayInvented() {
        get("/i19")
                .body("status", equalTo("DONE"))
                .body("finishedOn", equalTo("by:FY2022"))
                .body("milestones", hasSize(7))
                .body("milestones.reachedOn", everyItem(equalTo("by:FY2022")));
        get("/i19?factDate=2023-03-31").body("milestones.status", everyItem(equalTo("REACHED")));
        get("/i19?factDate=2023-03-30").body("milestones", hasSize(0));
    }

    @Test
    void divisionsAreThoseTheSlidesName() {
        get("/i17").body("division.name", equalTo("保育課"));
        get("/i18").body("division.name", equalTo("保険年金課"));
        get("/i16").body("division", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "i10,contract-review,2023-06-30,2023-07-01",
        "i10,construction,2024-02-29,2024-03-01",
        "i10,start-of-use,2024-03-01,2024-03-02",
        "i06,yawara-nursery,2024-03-31,2024-04-01",
        "i09,trial,2023-12-31,2024-01-01",
        "i11,trial,2023-10-31,2023-11-01"
    })
    void isOverdueOnlyAfterItsLastDay_andNeverCalledLateWhereNothingWasRecorded(
            String initiative, String milestone, String last, String after) {
        assertThat(timeliness(initiative, milestone, last)).isEqualTo("IN_TIME");
        assertThat(timeliness(initiative, milestone, after)).isEqualTo("OVERDUE_WITHOUT_RECORD");
    }

    @Test
    void withoutADateItIsNeverOverdue() {
        assertThat(timeliness("i09", "introduction", "2099-12-31")).isEqualTo("IN_TIME");
        assertThat(timeliness("i17", "selection", "2099-12-31")).isEqualTo("IN_TIME");
    }
}
