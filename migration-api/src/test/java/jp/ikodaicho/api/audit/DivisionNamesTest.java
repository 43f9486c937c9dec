package jp.ikodaicho.api.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.Office;
import org.junit.jupiter.api.Test;

/**
 * History prints the name that was valid on the day of the event and, once a succession is confirmed, the present one in
 * brackets: 「情報管理課（現 デジタル都市推進課）」 (domain.md §6.4, user story 19).
 */
class DivisionNamesTest extends HttpTest {

    private static final String OLD = "information-management";
    private static final String NEW = "digital-city-promotion";
    private static final String SUCCESSIONS = "/divisions/" + OLD + "/successions";

    @Test
    void an_event_prints_the_responsible_division_of_its_day() {
        Office office = office();
        responsible(office, OLD, "FY2022");
        responsible(office, NEW, "2023-04-01");
        start(office, "survey", "2023-03-15");
        start(office, "fit-gap", "2023-04-15");

        assertThat(printed(office, "type=phase-started")).containsExactly("情報管理課", "デジタル都市推進課");
        propose(office);
        assertThat(printed(office, "type=phase-started")).containsExactly("情報管理課", "デジタル都市推進課");
        String unconfirmed = office.asOfNow();
        confirm(office);

        assertThat(printed(office, "type=phase-started")).containsExactly("情報管理課（現 デジタル都市推進課）", "デジタル都市推進課");
        assertThat(printed(office, "type=phase-started&" + unconfirmed)).containsExactly("情報管理課", "デジタル都市推進課");
        assertThat(printed(office, "type=phase-started&factDate=2023-03-31")).containsExactly("情報管理課");
        office.get("/history?type=phase-started").body("events[0].divisions.part", contains("RESPONSIBLE"));
    }

    @Test
    void an_event_prints_the_divisions_it_names_and_is_about() {
        Office office = office();
        office.post(
                        "/subcommittee/FY2022/seats/" + OLD + "/vacating",
                        Map.of("from", "2023-03-15", "reason", "機構改革"),
                        "/subcommittee/FY2022")
                .statusCode(201);
        propose(office);
        confirm(office);

        assertThat(printed(office, "type=seat-vacated")).containsExactly("情報管理課（現 デジタル都市推進課）");
        office.get("/history?type=division-succession-proposed")
                .body("events[0].divisions.part", contains("ABOUT", "NAMED"))
                .body("events[0].divisions.id", contains(OLD, NEW))
                .body("events[0].divisions[1].presentName", nullValue());
        office.get("/history?type=phase-planned&limit=1").body("events[0].divisions.part", contains("RESPONSIBLE"));
        office.get("/history?type=business-registered&limit=1").body("events[0].divisions", equalTo(List.of()));
    }

    @Test
    void a_renamed_division_has_its_name_of_the_day_and_of_today() {
        Office office = office();
        office.post(
                        "/divisions/childcare/renaming",
                        Map.of("name", "こども未来課", "from", "2024-04-01", "reason", "組織改正"),
                        "/divisions/childcare")
                .statusCode(201);
        String named = "events.findAll { it.payload.division == 'childcare' }.divisions.flatten()";
        office.get("/history?type=division-seated")
                .body(named + ".name", contains("保育課"))
                .body(named + ".presentName", contains("こども未来課"));
        office.get("/history?type=division-seated&factDate=2024-03-31")
                .body(named + ".presentName", contains(nullValue()));
        office.get("/subcommittee/FY2023")
                .body("seats.division.find { it.id == 'childcare' }.name", equalTo("保育課"))
                .body("seats.division.find { it.id == 'childcare' }.presentName", equalTo("こども未来課"));
    }

    @Test
    void a_finished_task_names_the_division_that_had_it() {
        Office office = office();
        office.post("/divisions/" + OLD + "/tasks", Map.of("id", "handover", "title", "引継ぎ"))
                .statusCode(201);
        office.post("/divisions/" + OLD + "/tasks/handover/completion", Map.of("finishedOn", "2023-03-15"))
                .statusCode(201);
        propose(office);
        confirm(office);
        assertThat(printed(office, "type=division-task-finished")).containsExactly("情報管理課（現 デジタル都市推進課）");
    }

    @Test
    void the_answer_to_an_entry_names_none_because_it_must_not_change() {
        Office office = office();
        Map<String, String> key = Map.of("Idempotency-Key", "named-once");
        Map<String, String> body = Map.of("division", OLD);
        office.post("dx", "/subcommittee/FY2024/seats", body, key)
                .statusCode(201)
                .body("events[0].divisions", nullValue());
    }

    private Office office() {
        return new Office(bodies.another(), this::as);
    }

    private static void responsible(Office office, String division, String from) {
        office.post(
                        "/businesses/seal-registration/responsible-division",
                        Map.of("division", division, "from", from, "comment", "確認"),
                        "/businesses/seal-registration")
                .statusCode(201);
    }

    private static void start(Office office, String phase, String day) {
        office.post(
                        "/businesses/seal-registration/phases/" + phase + "/start",
                        Map.of("startedOn", day),
                        "/businesses/seal-registration")
                .statusCode(201);
    }

    private static void propose(Office office) {
        office.post(SUCCESSIONS, Map.of("successor", NEW, "from", "2023-04-01", "kind", "RENAMED", "source", "名簿からの推定"))
                .statusCode(201);
    }

    private static void confirm(Office office) {
        office.post(SUCCESSIONS + "/" + NEW + "/confirmation", Map.of("comment", "規則で確認"), "/divisions/" + OLD)
                .statusCode(201);
    }

    /** The divisions of the events as a screen prints them. */
    private static List<String> printed(Office office, String query) {
        List<Map<String, String>> divisions =
                office.get("/history?" + query).statusCode(200).extract().path("events.divisions.flatten()");
        return divisions.stream()
                .map(division -> division.get("presentName") == null
                        ? division.get("name")
                        : division.get("name") + "（現 " + division.get("presentName") + "）")
                .toList();
    }
}
