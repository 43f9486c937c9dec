package jp.ikodaicho.api.municipality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.Office;
import org.junit.jupiter.api.Test;

/** A succession is proposed, confirmed and taken back; only a confirmed one renames what is told of the past. */
class SuccessionsTest extends HttpTest {

    private static final String OLD = "information-management";
    private static final String NEW = "digital-city-promotion";
    private static final String DIVISION = "/divisions/" + OLD;

    @Test
    void a_succession_is_unconfirmed_until_it_is_confirmed_also_as_of_then() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201).header("ETag", "\"v1\"");
        office.get(DIVISION)
                .header("ETag", "\"v1\"")
                .body("successors.division.name", contains("デジタル都市推進課"))
                .body("successors[0].confirmed", equalTo(false))
                .body("successors[0].kind", equalTo("RENAMED"))
                .body("successors[0].from", equalTo("2023-04-01"));
        String proposed = office.asOfNow();
        confirm(office, OLD, NEW).statusCode(201).body("events.type", contains("division-succession-confirmed"));

        office.get(DIVISION)
                .body("successors[0].confirmed", equalTo(true))
                .body("successors[0].comment", equalTo("組織規則で確認"));
        office.get(DIVISION + "?" + proposed)
                .body("successors[0].confirmed", equalTo(false))
                .body("successors[0].comment", nullValue());
        office.get("/divisions/" + NEW).body("predecessors.division.name", contains("情報管理課"));
        office.get("/divisions")
                .body("divisions.find { it.id == '" + OLD + "' }.successors.confirmed", contains(true))
                .body("divisions.findAll { it.id != '" + OLD + "' }.successors.flatten()", empty());
    }

    @Test
    void the_difference_between_two_years_tells_the_link_and_merges_nothing() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201);
        String left = "difference.left.find { it.id == '" + OLD + "' }";
        String diff = "/subcommittee/FY2023/diff?from=FY2022";
        office.get(diff)
                .body(left + ".successors.name", contains("デジタル都市推進課"))
                .body(left + ".successors.confirmed", contains(false))
                .body(left + ".presentName", nullValue());
        String proposed = office.asOfNow();
        confirm(office, OLD, NEW).statusCode(201);

        office.get(diff)
                .body("difference.counts", equalTo(Map.of("from", 12, "to", 13, "common", 7, "left", 5, "joined", 6)))
                .body(left + ".successors.confirmed", contains(true))
                .body(left + ".presentName", equalTo("デジタル都市推進課"))
                .body("difference.joined.find { it.id == '" + NEW + "' }.predecessors.name", contains("情報管理課"));
        office.get(diff + "&" + proposed).body(left + ".successors.confirmed", contains(false));
        office.get("/subcommittee/FY2022")
                .body("seats.division.find { it.id == '" + OLD + "' }.name", equalTo("情報管理課"))
                .body("seats.division.find { it.id == '" + OLD + "' }.presentName", equalTo("デジタル都市推進課"));
    }

    @Test
    void a_fact_date_before_the_succession_does_not_know_it() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201);
        confirm(office, OLD, NEW).statusCode(201);

        office.get(DIVISION + "?factDate=2023-03-31").body("successors", empty());
        office.get(DIVISION + "?factDate=2023-04-01").body("successors.confirmed", contains(true));
    }

    @Test
    void a_mistake_is_taken_back_and_stays_on_record() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201);
        confirm(office, OLD, NEW).statusCode(201);
        String confirmed = office.asOfNow();
        withdraw(office, OLD, NEW).statusCode(201);

        office.get(DIVISION).body("successors", empty());
        office.get(DIVISION + "?" + confirmed).body("successors.confirmed", contains(true));
        withdraw(office, OLD, NEW).statusCode(404).body("code", equalTo("unknown-succession"));
        propose(office, OLD, NEW).statusCode(201);
    }

    @Test
    void no_division_comes_after_itself() {
        Office office = office();
        propose(office, OLD, OLD).statusCode(422).body("code", equalTo("succession-of-itself"));
        propose(office, OLD, NEW).statusCode(201);
        propose(office, NEW, "childcare").statusCode(201);
        propose(office, "childcare", OLD)
                .statusCode(409)
                .body("code", equalTo("succession-in-a-circle"))
                .body("detail", containsString("情報管理課"));
        propose(office, OLD, NEW).statusCode(409).body("code", equalTo("succession-exists"));
        propose(office, OLD, "no-such-division").statusCode(422).body("code", equalTo("unknown-reference"));
        propose(office, "no-such-division", NEW).statusCode(404).body("code", equalTo("unknown-division"));
        confirm(office, OLD, "childcare").statusCode(404).body("code", equalTo("unknown-succession"));
    }

    @Test
    void only_the_dx_office_that_has_seen_it_confirms() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201);
        String resource = DIVISION + "/successions/" + NEW + "/confirmation";
        Map<String, String> body = Map.of("comment", "組織規則で確認");
        office.post(resource, body).statusCode(428);
        office.post("dx", resource, body, Map.of("If-Match", "\"v0\"")).statusCode(412);
        office.post("zeimu", resource, body, Map.of("If-Match", "\"v1\"")).statusCode(403);
        office.post("zeimu", DIVISION + "/successions", proposal("childcare"), Map.of())
                .statusCode(403);
        office.post(DIVISION + "/successions", Map.of("successor", "childcare", "kind", "RENAMED"))
                .statusCode(422);
    }

    @Test
    void the_difference_of_two_instants_shows_a_succession_field_by_field() {
        Office office = office();
        propose(office, OLD, NEW).statusCode(201);
        String from = office.asOfNow().substring("asOf=".length());
        confirm(office, OLD, NEW).statusCode(201);

        office.get("/diff?from=" + from)
                .body("changes.subject", everyItem(equalTo("succession")))
                .body("changes.key", everyItem(equalTo(OLD + "/" + NEW)))
                .body("changes.find { it.field == 'confirmed' }.from", equalTo(false))
                .body("changes.find { it.field == 'confirmed' }.to", equalTo(true))
                .body("changes.field", hasItem("comment"));
    }

    private Office office() {
        return new Office(bodies.another(), this::as);
    }

    private static Map<String, String> proposal(String successor) {
        return Map.of("successor", successor, "from", "2023-04-01", "kind", "RENAMED", "source", "部会員の名簿からの推定");
    }

    private static ValidatableResponse propose(Office office, String division, String successor) {
        return office.post("/divisions/" + division + "/successions", proposal(successor));
    }

    private static ValidatableResponse confirm(Office office, String division, String successor) {
        return office.post(
                "/divisions/" + division + "/successions/" + successor + "/confirmation",
                Map.of("comment", "組織規則で確認"),
                "/divisions/" + division);
    }

    private static ValidatableResponse withdraw(Office office, String division, String successor) {
        return office.post(
                "/divisions/" + division + "/successions/" + successor + "/withdrawal",
                Map.of("reason", "取り違え"),
                "/divisions/" + division);
    }
}
