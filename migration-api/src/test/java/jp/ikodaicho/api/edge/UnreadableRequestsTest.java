package jp.ikodaicho.api.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no controller gets to see, because it cannot be read, is refused as a problem all the same. Found by the fuzzer. */
class UnreadableRequestsTest extends HttpTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/divisions/a%2Fb",
                "/divisions/%00",
                "/divisions/x;a=b",
                "/divisions/..%5c",
                "/divisions/a%7Cb/%2e%2e"
            })
    void a_path_that_the_server_or_the_firewall_rejects(String path) {
        as("dx").urlEncodingEnabled(false)
                .get(URI.create("http://127.0.0.1:" + port + RYUGASAKI + path))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/http-400"))
                .body("detail", equalTo("要求の形が正しくありません。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense|ja|本文全体",
                "nonsense|en|the body as a whole",
                "[]|ja|本文全体",
                "{\"sample\":\"x\"}|ja|/sample"
            })
    void a_body_that_cannot_be_read_is_told_with_the_place(String body, String language, String place) {
        as("admin")
                .contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post("/api/v1/municipalities")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-body"))
                .body("detail", containsString(place));
    }

    @Test
    void somebody_who_reads_pages_gets_a_page() {
        anonymous()
                .urlEncodingEnabled(false)
                .accept("text/html")
                .get(URI.create("http://127.0.0.1:" + port + "/082082/businesses/a%2Fb"))
                .then()
                .statusCode(400)
                .contentType("text/html;charset=utf-8")
                .body(containsString("要求の形が正しくありません。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase=%ED%A0%80", "%zz=1", "asOf=%"})
    void a_query_that_is_no_text(String query) throws IOException {
        assertThat(raw("GET " + RYUGASAKI + "/history?" + query + " HTTP/1.1\r\n", ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"http-400\"");
    }

    @Test
    void a_header_that_is_too_long() {
        as("dx").header("X-Long", "x".repeat(70_000))
                .header("Accept-Language", "en")
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400));
    }

    @Test
    void a_header_that_the_firewall_does_not_let_anybody_read() throws IOException {
        String head =
                "POST " + RYUGASAKI + "/divisions/tax-assessment/tasks HTTP/1.1\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 24\r\nIdempotency-Key: \u0081\r\n";

        assertThat(raw(head, "{\"id\":\"x\",\"title\":\"x\"}"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"http-400\"");
    }

    @Test
    void a_body_that_ends_too_soon() throws IOException {
        String head =
                "POST /api/v1/account/tokens HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n";

        assertThat(raw(head, "{\"label\":")).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void a_fact_date_in_a_year_of_nine_digits() {
        as("dx").queryParam("factDate", "+999999999-12-31")
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(400)
                .body("code", equalTo("fact-date-form"));
    }

    @Test
    void a_form_that_no_answer_has() {
        as("dx").accept("application/xml")
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    /** Only a problem is problem+json. */
    @Test
    void who_takes_problems_gets_what_is_none_as_json() {
        as("dx").accept("application/problem+json")
                .get(RYUGASAKI + "/board")
                .then()
                .statusCode(200)
                .contentType(startsWith(ContentType.JSON.toString()));
    }

    /** A media type that is a pattern names none. */
    @Test
    void a_content_type_that_is_a_pattern() throws IOException {
        assertThat(raw("POST /api/v1/account/tokens HTTP/1.1\r\nContent-Type: */*\r\nContent-Length: 2\r\n", "{}"))
                .startsWith("HTTP/1.1 415")
                .contains("\"code\":\"http-415\"");
    }

    @Test
    void a_body_larger_than_anything_a_person_enters() throws IOException {
        String head = "POST /api/v1/account/tokens HTTP/1.1\r\nContent-Type: application/json\r\n";
        String body = "{\"label\":\"" + "x".repeat(1_000_000) + "\"}";

        assertThat(raw(head + "Content-Length: " + body.length() + "\r\n", body))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"body-too-large\"");
        String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n", chunk))
                .startsWith("HTTP/1.1 413")
                .contains("\"code\":\"body-too-large\"");
    }

    /** The machine's own language has no say. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";;q=|ありません", "en;q=abc|ありません", "fr|ありません", "*|ありません", "en-GB,ja;q=0.1|Not found"})
    void a_language_that_is_none_is_answered_in_japanese(String language, String title) {
        as("dx").header("Accept-Language", language)
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .body("title", equalTo(title));
    }

    private String raw(String head, String body) throws IOException {
        String token = as("dx").contentType(ContentType.JSON)
                .body("{\"label\":\"raw\"}")
                .post("/api/v1/account/tokens")
                .path("secret");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String rest = "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n";
            socket.getOutputStream().write((head + rest + body).getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
