package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Writes plans over HTTP as the DX office does. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AUTHORIZATION =
            "Basic " + Base64.getEncoder().encodeToString(("dx:" + Child.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    Client(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/v1/municipalities/082082/businesses/";
    }

    /** A request to be sent once or, with the same key, again. */
    record Write(String key, String business, String ifMatch, String body) {}

    /** What came back: everything a repeated request must give again. */
    record Answer(int status, String etag, String body) {}

    Answer send(Write write) throws IOException, InterruptedException {
        return answer(request(write.business() + "/phases/survey/plan")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", write.key())
                .header("If-Match", write.ifMatch())
                .POST(HttpRequest.BodyPublishers.ofString(write.body())));
    }

    /** A business as it reads. */
    Answer read(String business) throws IOException, InterruptedException {
        return answer(request(business).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", AUTHORIZATION)
                .header("Accept-Language", "ja");
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }
}
