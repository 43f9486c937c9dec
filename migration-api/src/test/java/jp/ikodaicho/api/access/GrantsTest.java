package jp.ikodaicho.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.TestBodies;
import jp.ikodaicho.domain.shared.Japan;
import org.junit.jupiter.api.Test;

/** Bodies, accounts and grants over REST, and whom a body's door lets in. */
class GrantsTest extends HttpTest {

    private static final String BUSINESSES = RYUGASAKI + "/businesses";

    private ValidatableResponse post(String account, String path, Map<String, ?> body) {
        return as(account).contentType(ContentType.JSON).body(body).post(path).then();
    }

    private void open(String username) {
        post("admin", "/api/v1/accounts", Map.of("username", username, "name", "試験", "password", TestBodies.PASSWORD))
                .statusCode(201);
    }

    @Test
    void everyRoleButTheAdministratorReadsABody() {
        for (String account : new String[] {"zeimu", "shimin", "shogai", "kansa"}) {
            as(account).get(BUSINESSES).then().statusCode(200);
        }
        as("admin")
                .header("Accept-Language", "en")
                .get(BUSINESSES)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-access-to-municipality"))
                .body("title", equalTo("No access to this municipality"));
    }

    @Test
    void auditorsAndAdministratorsWriteNothingWhateverTheySend() {
        for (String account : new String[] {"kansa", "admin"}) {
            post(account, BUSINESSES + "/fixed-asset-tax/phases/fit-gap/completion", Map.of())
                    .statusCode(403)
                    .body("code", equalTo("role-may-not-write"));
        }
    }

    @Test
    void aBodyThatIsNotThereIsNotFound() {
        for (String code : new String[] {"011002", "000000", "123", "082083"}) {
            as("zeimu")
                    .get("/api/v1/municipalities/" + code + "/businesses")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aGrantFromTomorrowDoesNotWorkToday() {
        open("tomorrow");
        LocalDate tomorrow = Japan.day(clock.instant()).plusDays(1);
        String grants = RYUGASAKI + "/staff/tomorrow/grants";
        Map<String, String> grant = Map.of("role", "AUDITOR", "from", tomorrow.toString(), "reason", "異動");
        post("zeimu", grants, grant).statusCode(403);
        post("admin", grants, grant).statusCode(201);
        as("admin").get(RYUGASAKI + "/staff").then().body("staffId", hasItem("tomorrow"));
        assertThat(status("tomorrow")).isEqualTo(403);
        clock.later(Duration.ofDays(1), () -> assertThat(status("tomorrow")).isEqualTo(200));
    }

    @Test
    void aRevokedGrantAndAClosedAccountEndAccess() {
        open("leaver");
        post("admin", RYUGASAKI + "/staff/leaver/grants", Map.of("role", "AUDITOR", "reason", "着任"))
                .statusCode(201);
        await().until(() -> status("leaver") == 200);
        post("admin", RYUGASAKI + "/staff/leaver/revocations", Map.of("role", "AUDITOR", "reason", "離任"))
                .statusCode(201);
        await().until(() -> status("leaver") == 403);
        post("admin", "/api/v1/accounts/leaver/disabling", Map.of("disabled", true))
                .statusCode(204);
        assertThat(status("leaver")).isEqualTo(401);
    }

    private int status(String account) {
        return as(account).get(BUSINESSES).statusCode();
    }

    @Test
    void anAdministratorRegistersABodyAndSeesIt() {
        Map<String, Object> body = Map.of("code", "011002", "name", "札幌市", "prefecture", "北海道", "sample", false);
        post("zeimu", "/api/v1/municipalities", body).statusCode(403);
        post(
                        "admin",
                        "/api/v1/municipalities",
                        Map.of("code", "011003", "name", "x", "prefecture", "x", "sample", true))
                .statusCode(422);
        open("hokkaido");
        String code = "452025";
        post(
                        "admin",
                        "/api/v1/municipalities",
                        Map.of("code", code, "name", "都城市", "prefecture", "宮崎県", "sample", false))
                .statusCode(201);
        post(
                        "admin",
                        "/api/v1/municipalities/" + code + "/staff/hokkaido/grants",
                        Map.of("role", "AUDITOR", "reason", "着任"))
                .statusCode(201);
        as("admin").get("/api/v1/municipalities").then().body("code", hasItem(code));
        await().untilAsserted(() ->
                as("hokkaido").get("/api/v1/municipalities").then().body("code", equalTo(List.of(code))));
    }

    @Test
    void anAccountsNameIsTakenOnce() {
        open("twice");
        post("admin", "/api/v1/accounts", Map.of("username", "twice", "name", "試験", "password", TestBodies.PASSWORD))
                .statusCode(409);
        post("admin", "/api/v1/accounts", Map.of("username", "short", "name", "試験", "password", "short"))
                .statusCode(422);
        post("admin", "/api/v1/accounts/absent/password", Map.of("password", TestBodies.PASSWORD))
                .statusCode(404);
    }
}
