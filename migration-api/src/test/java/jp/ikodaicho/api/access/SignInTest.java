package jp.ikodaicho.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.page.LocalAddress;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.TestBodies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Signing in by Basic, token and form, and failing to. */
class SignInTest extends HttpTest {

    private static final String BUSINESSES = RYUGASAKI + "/businesses";

    @Test
    void nobodyIsToldToSignInJapaneseFirst() {
        anonymous()
                .get(BUSINESSES)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("サインインしてください"));
        anonymous()
                .header("Accept-Language", "en")
                .get(BUSINESSES)
                .then()
                .statusCode(401)
                .body("title", equalTo("Sign in"));
        anonymous().post(BUSINESSES).then().statusCode(401);
        anonymous().get("/v3/api-docs").then().statusCode(401);
        anonymous().get("/actuator/health").then().statusCode(200);
    }

    @Test
    void tenFailuresCloseTheDoorForTenMinutes() {
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("username", "forgetful", "name", "試験", "password", TestBodies.PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        for (int i = 0; i < 10; i++) {
            wrong("forgetful").statusCode(401);
        }
        wrong("forgetful")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("too-many-failures"));
        own("forgetful").statusCode(429).body("title", equalTo("Too many failures"));
        own("kansa").statusCode(200);
        clock.later(Duration.ofMinutes(11), () -> own("forgetful").statusCode(200));
    }

    private ValidatableResponse wrong(String account) {
        return anonymous()
                .auth()
                .preemptive()
                .basic(account, "wrong")
                .get(BUSINESSES)
                .then();
    }

    private ValidatableResponse own(String account) {
        return as(account)
                .header("Accept-Language", "en")
                .get("/api/v1/account")
                .then();
    }

    @Test
    void aTokenWorksUntilRevokedAndIsShownOnce() {
        JsonPath issued = as("zeimu")
                .contentType(ContentType.JSON)
                .body(Map.of("label", "バッチ", "days", 30))
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String secret = issued.getString("secret");
        bearer(secret).statusCode(200);
        assertThat(as("zeimu").get("/api/v1/account/tokens").asString())
                .contains("バッチ", "usedAt")
                .doesNotContain(secret);
        clock.later(Duration.ofDays(31), () -> bearer(secret).statusCode(401));
        String revocation = "/api/v1/account/tokens/" + issued.getString("token.id") + "/revocation";
        as("kansa").post(revocation).then().statusCode(404);
        as("zeimu").post(revocation).then().statusCode(204);
        bearer(secret).statusCode(401);
    }

    private ValidatableResponse bearer(String secret) {
        return anonymous()
                .header("Authorization", "Bearer " + secret)
                .get(BUSINESSES)
                .then();
    }

    @Test
    void theFormNeedsItsTokenAndOpensASession() {
        Response page = anonymous().get("/login");
        page.then().header("Content-Security-Policy", containsString("default-src 'none'"));
        String session = page.getCookie("JSESSIONID");
        String token = page.htmlPath().getString("**.find { it.@name == '_csrf' }.@value");
        Map<String, String> form = Map.of("username", "shimin", "password", TestBodies.PASSWORD);
        anonymous()
                .cookie("JSESSIONID", session)
                .formParams(form)
                .post("/login")
                .then()
                .statusCode(403)
                .body("code", equalTo("form-token"));
        Response signedIn = anonymous()
                .cookie("JSESSIONID", session)
                .formParams(form)
                .formParam("_csrf", token)
                .formParam("to", "/082082/board?status=late")
                .post("/login");
        signedIn.then().statusCode(302).header("Location", endsWith("/082082/board?status=late"));
        String fresh = signedIn.getCookie("JSESSIONID");
        anonymous()
                .cookie("JSESSIONID", fresh)
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .body("username", equalTo("shimin"));
        anonymous()
                .cookie("JSESSIONID", fresh)
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(403)
                .body("code", equalTo("form-token"));
    }

    @Test
    void whoComesLateComesBackToTheSamePageAndOnlyToOurs() {
        anonymous()
                .accept("text/html")
                .get("/082082/board?status=late")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/login?to=%2F082082%2Fboard%3Fstatus%3Dlate"));
        assertThat(LocalAddress.of("/082082/board?x=1")).isEqualTo("/082082/board?x=1");
        assertThat(List.of("//elsewhere.example", "https://elsewhere.example", "/\\elsewhere", "/a\nb", ""))
                .allSatisfy(other -> assertThat(LocalAddress.of(other)).isEqualTo("/"));
    }

    @Test
    void rememberedBasicCredentialsDoNotServeAnotherSitesForm() {
        as("zeimu")
                .header("Origin", "http://elsewhere.example")
                .post("/api/v1/account/tokens")
                .then()
                .statusCode(403);
    }

    @Test
    void denialsReadsAndFailuresAreInTheAccessLog() {
        as("kansa").get(BUSINESSES).then().statusCode(200);
        as("kansa")
                .post(BUSINESSES + "/fixed-asset-tax/phases/fit-gap/start")
                .then()
                .statusCode(403);
        anonymous()
                .auth()
                .preemptive()
                .basic("nobody", "wrong")
                .get(BUSINESSES)
                .then()
                .statusCode(401);
        List<String> lines = accessLog();
        assertThat(lines)
                .contains(
                        "kansa GET 200 null 082082",
                        "kansa POST 403 role-may-not-write 082082",
                        "nobody GET 401 unauthenticated 082082");
        as("kansa").get("/api/v1/access-log").then().statusCode(403);
    }

    /** All of it, page by page. */
    private List<String> accessLog() {
        List<String> lines = new ArrayList<>();
        @Nullable Long after = 0L;
        while (after != null) {
            JsonPath page = as("admin")
                    .get("/api/v1/access-log?limit=500&after=" + after)
                    .jsonPath();
            page.<Map<String, ?>>getList("lines.line")
                    .forEach(line -> lines.add(line.get("account") + " " + line.get("method") + " " + line.get("status")
                            + " " + line.get("reason") + " " + line.get("municipality")));
            after = page.get("next") == null ? null : page.getLong("next");
        }
        return lines;
    }
}
