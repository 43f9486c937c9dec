package jp.ikodaicho.api.business;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** A body of a test's own over HTTP: reads tags, sends entries. */
record City(String path, Function<String, RequestSpecification> as) {

    ValidatableResponse get(String resource) {
        return as.apply("dx").get(path + resource).then();
    }

    /** The entity tag of a business or package. */
    String tag(String resource) {
        return get(resource).statusCode(200).extract().header("ETag");
    }

    ValidatableResponse post(String resource, Map<String, ?> body, Map<String, String> headers) {
        return post("dx", resource, body, headers);
    }

    ValidatableResponse post(String account, String resource, Map<String, ?> body, Map<String, String> headers) {
        return as.apply(account)
                .contentType("application/json")
                .headers(headers)
                .body(body)
                .post(path + resource)
                .then();
    }

    /** An entry for one phase of a business, with its present tag. */
    ValidatableResponse enter(String business, String phase, String fact, Map<String, ?> body) {
        String resource = "/businesses/" + business;
        return post(resource + "/phases/" + phase + "/" + fact, body, Map.of("If-Match", tag(resource)));
    }

    /** An entry for a phase of a whole package, with its present tag. */
    ValidatableResponse enterAll(String systemPackage, String phase, String fact, Map<String, ?> body) {
        String resource = "/packages/" + systemPackage;
        return post(resource + "/phases/" + phase + "/" + fact, body, Map.of("If-Match", tag(resource)));
    }

    /** One field of one cell, e.g. its status. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as in RestAssured's own path
    <T> T cell(String business, String phase, String field, String query) {
        return get("/businesses/" + business + query)
                .statusCode(200)
                .extract()
                .path("phases.find { it.phase == '" + phase + "' }." + field);
    }

    String status(String business, String phase, String query) {
        return cell(business, phase, "status", query);
    }

    long records() {
        return Long.parseLong(get("/board").extract().header("X-As-Of-Record"));
    }

    /** The instant of the body's last record: everything known so far and nothing later. */
    String now() {
        return get("/board?asOf=" + Instant.now()).statusCode(200).extract().path("basis.recordedAt");
    }
}
