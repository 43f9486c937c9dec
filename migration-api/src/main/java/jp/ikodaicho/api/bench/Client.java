package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks over HTTP, as one account, for what a run needs. */
final class Client {

    /** With one answer, on a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long PAUSE_NANOS = 50_000_000;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final String BODY = "municipalities/082082";

    private static final Pattern DIFFERING = Pattern.compile("\"differing\"\\s*:\\s*(\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String authorization;

    Client(int port, String account) {
        this.base = "http://127.0.0.1:" + port + "/api/v1/";
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + Child.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** A request to be sent once or, with the same key, again. */
    record Write(String key, String business, String ifMatch, String body) {}

    /** What came back: everything a repeated request must give again. */
    record Answer(int status, String etag, String body) {}

    Answer send(Write write) throws IOException, InterruptedException {
        return answer(request(BODY + "/businesses/" + write.business() + "/phases/survey/plan")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", write.key())
                .header("If-Match", write.ifMatch())
                .POST(HttpRequest.BodyPublishers.ofString(write.body())));
    }

    /** A business as it reads. */
    Answer read(String business) throws IOException, InterruptedException {
        return answer(request(BODY + "/businesses/" + business).GET());
    }

    /** Rebuilds a view; returns how many of its rows were not as the rebuild made them. */
    long rebuild(String view) throws IOException, InterruptedException {
        Answer answer = post("ops/views/" + view + "/rebuild", "");
        Matcher differing = DIFFERING.matcher(answer.body());
        if (answer.status() != OK || !differing.find()) {
            throw new IllegalStateException("cannot rebuild " + view + ": " + answer);
        }
        return Long.parseLong(differing.group(1));
    }

    /** Opens an account with the role of the DX office; again changes nothing. */
    void open(String account) throws IOException, InterruptedException {
        done(post("accounts", """
                {"username": "%s", "name": "%s", "password": "%s"}""".formatted(account, account, Child.PASSWORD)));
        done(post(BODY + "/staff/" + account + "/grants", """
                {"role": "DX_OFFICE", "reason": "bench"}"""));
    }

    /** Returns when this account is let in to read these businesses. */
    void awaitLetIn(List<String> businesses) throws IOException, InterruptedException {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        for (String business : businesses) {
            while (read(business).status() != OK) {
                if (System.nanoTime() > patience) {
                    throw new IllegalStateException("cannot read " + business);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private Answer post(String path, String body) throws IOException, InterruptedException {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", path)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static void done(Answer answer) {
        if (answer.status() != CREATED && answer.status() != CONFLICT) {
            throw new IllegalStateException("cannot open the account that writes: " + answer);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Accept-Language", "ja");
    }

    private Answer answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }
}
