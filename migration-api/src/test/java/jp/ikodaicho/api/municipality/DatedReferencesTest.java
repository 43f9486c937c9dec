package jp.ikodaicho.api.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.Map;
import jp.ikodaicho.api.testing.HttpTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A name or a vendor that changes from a date shows right on every row, for every asOf and fact date, and rewrites none. */
class DatedReferencesTest extends HttpTest {

    @Test
    void a_renamed_division_has_the_name_of_the_day_wherever_it_is_joined() {
        establish("renamed-division", "旧称課");
        post("/businesses", Map.of("id", "renamed-business", "name", "改称の業務"), null)
                .then()
                .statusCode(201);
        post(
                        "/businesses/renamed-business/responsible-division",
                        Map.of("division", "renamed-division", "comment", "確定"),
                        "\"v0\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"");
        long before = record();
        post(
                        "/divisions/renamed-division/renaming",
                        Map.of("name", "新称課", "from", "2025-04-01", "reason", "組織改正"),
                        "\"v0\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"");

        assertThat(nameOf("")).isEqualTo("新称課");
        assertThat(nameOf("?factDate=2025-03-31")).isEqualTo("旧称課");
        assertThat(nameOf("?factDate=2025-04-01")).isEqualTo("新称課");
        assertThat(nameOf("?factDate=2025-04-01&asOf=record:" + before)).isEqualTo("旧称課");
        assertThat(nameOf("?asOf=record:" + before)).isEqualTo("旧称課");
        as("kansa").get(RYUGASAKI + "/businesses/renamed-business").then().header("ETag", "\"v1\"");
        as("kansa")
                .get(RYUGASAKI + "/divisions/renamed-division?factDate=2025-03-31")
                .then()
                .body("name", equalTo("旧称課"));
    }

    @Test
    void a_new_vendor_and_owner_show_from_their_date_on_every_business_of_the_package() {
        establish("owner-a", "甲課");
        Response introduced = post("/packages", Map.of("id", "vendor-package", "name", "試験", "number", 90), null);
        introduced.then().statusCode(201).header("ETag", "\"@0\"");
        String first = post(
                        "/packages/vendor-package/vendor",
                        Map.of("name", "旧社", "reason", "契約"),
                        introduced.header("ETag"))
                .header("ETag");
        post("/businesses", Map.of("id", "vendor-business", "name", "業者の業務"), null)
                .then()
                .statusCode(201);
        post("/businesses/vendor-business/package", Map.of("systemPackage", "vendor-package", "reason", "割当"), "\"v0\"")
                .then()
                .statusCode(201);
        post(
                        "/packages/vendor-package/vendor",
                        Map.of("name", "新社", "corporateNumber", "1234567890123", "from", "2026-01-01", "reason", "撤退"),
                        first)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"@2;vendor-business="));
        post(
                        "/packages/vendor-package/owning-division",
                        Map.of("division", "owner-a", "from", "2026-01-01", "reason", "改正"),
                        tag("/packages/vendor-package"))
                .then()
                .statusCode(201);

        as("kansa")
                .get(RYUGASAKI + "/businesses/vendor-business?factDate=2025-12-31")
                .then()
                .body("systemPackage.vendor.name", equalTo("旧社"));
        as("kansa")
                .get(RYUGASAKI + "/businesses/vendor-business?factDate=2026-01-01")
                .then()
                .body("systemPackage.vendor.name", equalTo("新社"))
                .body("systemPackage.owningDivision.name", equalTo("甲課"));
    }

    @Test
    void preconditions_and_references_are_checked() {
        establish("checked-division", "確認課");
        Map<String, String> renaming = Map.of("name", "別名課", "from", "2025-04-01", "reason", "改正");
        post("/divisions/checked-division/renaming", renaming, null).then().statusCode(428);
        post("/divisions/checked-division/renaming", renaming, "\"v7\"").then().statusCode(412);
        post("/divisions/no-such/renaming", renaming, "\"v0\"").then().statusCode(404);
        post("/divisions", Map.of("id", "checked-division", "name", "確認課"), null)
                .then()
                .statusCode(409);
        post(
                        "/packages/welfare/owning-division",
                        Map.of("division", "no-such", "reason", "?"),
                        tag("/packages/welfare"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"));
        post("/packages/welfare/vendor", Map.of("name", "他社"), "\"@0;health-management=1\"")
                .then()
                .statusCode(412)
                .body("since.type", hasItem("vendor-engaged"));
        as("kansa")
                .contentType("application/json")
                .body(Map.of("id", "by-auditor", "name", "監査課"))
                .post(RYUGASAKI + "/divisions")
                .then()
                .statusCode(403);
    }

    private void establish(String id, String name) {
        post("/divisions", Map.of("id", id, "name", name, "order", 90), null)
                .then()
                .statusCode(201)
                .header("ETag", "\"v0\"");
    }

    private String nameOf(String question) {
        return as("kansa")
                .get(RYUGASAKI + "/businesses/renamed-business" + question)
                .jsonPath()
                .getString("responsibleDivision.name");
    }

    private String tag(String path) {
        return as("dx").get(RYUGASAKI + path).header("ETag");
    }

    private long record() {
        return Long.parseLong(as("dx").get(RYUGASAKI + "/divisions").header("X-As-Of-Record"));
    }

    private Response post(String path, Map<String, ?> body, @Nullable String ifMatch) {
        var request = as("dx").contentType("application/json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(RYUGASAKI + path);
    }
}
