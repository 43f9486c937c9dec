package jp.ikodaicho.api.business;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Board, timeline, divisions and tasks over HTTP, on Ryugasaki's starting data. */
class ReadsTest extends HttpTest {

    @Test
    void the_board_is_that_of_the_day_asked_for() {
        as("kansa")
                .get(RYUGASAKI + "/board?factDate=2024-01-01")
                .then()
                .statusCode(200)
                .body("firstClass.cells", equalTo(80))
                .body("firstClass.planned", equalTo(56))
                .body("firstClass.byStatus.UNPLANNED", equalTo(24))
                .body("firstClass.byStatus.DONE", equalTo(0))
                .body("firstClass.late", equalTo(0))
                .body("businesses", hasSize(20))
                .body("outside.id", hasItem("after-school-childcare"))
                .body("basis.factDate", equalTo("2024-01-01"))
                .body("basis.record", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2023", "2023", "R5"})
    void the_timeline_takes_a_fiscal_year_in_each_form(String year) {
        as("dx").get(RYUGASAKI + "/timeline?fiscalYear=" + year)
                .then()
                .statusCode(200)
                .body("fiscalYear", equalTo("FY2023"))
                .body("lines.size()", greaterThan(0));
    }

    @Test
    void a_year_that_cannot_be_read_is_refused() {
        as("dx").get(RYUGASAKI + "/timeline?fiscalYear=R0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("fiscal-year-form"));
    }

    @Test
    void divisions_come_in_the_organisations_order() {
        as("dx").get(RYUGASAKI + "/divisions")
                .then()
                .statusCode(200)
                .body("divisions.exists", everyItem(is(true)))
                .body("divisions.size()", greaterThan(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/divisions/nobody", "/divisions/NO_KEY", "/divisions/nobody/tasks", "/businesses/NO_KEY"})
    void what_is_not_registered_is_not_found(String path) {
        as("dx").get(RYUGASAKI + path).then().statusCode(404).contentType("application/problem+json");
    }
}
