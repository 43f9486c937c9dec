package jp.ikodaicho.api.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;

/** The DX office of a body of a test's own, over HTTP: reads, sends entries with the tag that is current. */
public record Office(String path, Function<String, RequestSpecification> as) {

    public ValidatableResponse get(String resource) {
        return as.apply("dx").get(path + resource).then();
    }

    public ValidatableResponse post(String resource, Map<String, ?> body) {
        return post("dx", resource, body, Map.of());
    }

    /** An entry that rests on what is now at {@code seen}. */
    public ValidatableResponse post(String resource, Map<String, ?> body, String seen) {
        return post("dx", resource, body, Map.of("If-Match", tag(seen)));
    }

    public ValidatableResponse post(String account, String resource, Map<String, ?> body, Map<String, String> headers) {
        return as.apply(account)
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .post(path + resource)
                .then();
    }

    public String tag(String resource) {
        return get(resource).statusCode(200).extract().header("ETag");
    }

    /** The number of the last record so far, after which nothing is known yet. */
    public String asOfNow() {
        return "asOf=record:" + get("/divisions").extract().header("X-As-Of-Record");
    }
}
