package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the 40 steps: the one in the jar, and newer ones from a date. Dates of 2018 and before, nobody else's. */
class StepListTest extends HttpTest {

    private static final String LIST = "/api/v1/published/step-list";
    private static final String STEPS = RYUGASAKI + "/businesses/seal-registration/steps";

    private ValidatableResponse put(String account, String from, String name, String csv) {
        return as(account)
                .contentType("text/csv")
                .queryParam("name", name)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put(LIST + "/" + from)
                .then();
    }

    private static String list(String prefix) {
        return "番号,名称,工程\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(step ->
                                step + "," + prefix + step + (step == 3 ? ",Fit&Gap" : step == 4 ? ",survey" : ","))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void the_list_in_the_jar_has_40_placeholders_and_names_two() {
        as("dx").get(LIST + "?factDate=2000-01-01")
                .then()
                .statusCode(200)
                .body("inForce.steps", hasSize(40))
                .body(
                        "inForce.steps.step",
                        equalTo(IntStream.rangeClosed(1, 40).boxed().toList()))
                .body("inForce.steps[23].name", equalTo("RFPベンダー質問回答"))
                .body("inForce.steps[24].name", equalTo("ベンダーからのRFP回答"))
                .body("inForce.steps[39].name", equalTo("ステップ40"))
                .body("inForce.from", nullValue());
    }

    @Test
    void a_newer_list_is_in_force_from_its_date_and_known_from_its_record() {
        put("admin", "2015-04-01", "手順書 第0.2版", list("古い")).statusCode(201);
        int known = Integer.parseInt(as("admin").get(LIST).header("X-As-Of-Record"));
        put("admin", "2016-04-01", "手順書 第0.3版", list("新しい"))
                .statusCode(201)
                .body("events[0].type", equalTo("step-list-imported"));
        as("admin").get(LIST + "?factDate=2016-03-31").then().body("inForce.name", equalTo("手順書 第0.2版"));
        as("admin")
                .get(LIST + "?factDate=2016-04-01")
                .then()
                .body("inForce.name", equalTo("手順書 第0.3版"))
                .body("inForce.steps[2].phase", equalTo("fit-gap"))
                .body("inForce.steps[3].phase", equalTo("survey"))
                .body("inForce.steps[4].phase", nullValue())
                .body("lists.name", hasItem("手順書 第0.2版"));
        as("admin")
                .get(LIST + "?factDate=2016-04-01&asOf=record:" + known)
                .then()
                .body("inForce.name", equalTo("手順書 第0.2版"));
        as("dx").get(STEPS + "?factDate=2016-04-01")
                .then()
                .body("list", equalTo("手順書 第0.3版"))
                .body("business.steps[23].name", equalTo("新しい24"))
                .body("business.steps[2].phase", equalTo("fit-gap"));
        as("dx").get(STEPS + "?factDate=2015-04-01").then().body("business.steps[23].name", equalTo("古い24"));
    }

    @Test
    void the_same_list_again_adds_nothing() {
        put("admin", "2010-04-01", "手順書 第0.1版", list("初め")).statusCode(201);
        put("admin", "2010-04-01", "手順書 第0.1版", list("初め")).statusCode(200);
        put("admin", "2010-04-01", "手順書 第0.1版 訂正", list("初め")).statusCode(201);
    }

    @Test
    void only_an_administrator_imports_and_gives_it_a_name_and_a_date() {
        put("dx", "2017-04-01", "一覧", list("x")).statusCode(403).body("code", equalTo("only-an-administrator"));
        put("admin", "2017-04-01", " ", list("x")).statusCode(422).body("code", equalTo("step-list-name"));
        put("admin", "2017-13-01", "一覧", list("x")).statusCode(422).body("code", equalTo("date-format"));
    }

    @ParameterizedTest
    @CsvSource({
        "'番号,名称\n1,a',header",
        "'番号,名称,工程\n0,a,',step-number",
        "'番号,名称,工程\n41,a,',step-number",
        "'番号,名称,工程\n1,,',text",
        "'番号,名称,工程\n1,a',columns",
        "'番号,名称,工程\n1,a,水道',phase"
    })
    void what_is_no_list_is_refused(String csv, String code) {
        assertThat(put("admin", "2017-04-01", "一覧", csv)
                        .statusCode(422)
                        .extract()
                        .<List<String>>path("errors.code"))
                .startsWith(code);
    }

    @Test
    void a_step_missing_or_there_twice_is_told() {
        put("admin", "2017-04-01", "一覧", list("x").replace("\n24,", "\n25,"))
                .statusCode(422)
                .body("errors.code", contains("twice"));
        put("admin", "2017-04-01", "一覧", list("x").replaceFirst("\n24,x24,", ""))
                .statusCode(422)
                .body("errors.code", contains("step-missing"))
                .body("errors[0].message", containsString("24"));
    }
}
