package jp.ikodaicho.api.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Gets pages as a browser does on its first visit, compressed, signed in by an API token; counts bytes on the wire. */
final class PageVisitor {

    private static final Pattern FILES = Pattern.compile("(?:href|src|data-worker)=\"(/(?:css|js|vendor)/[^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\"\\s*:\\s*\"([^\"]+)\"");
    private static final int LINE = 4; // ": " and the end of the line
    private static final int STATUS_LINE = 17;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    PageVisitor(int port, String account) throws IOException, InterruptedException {
        this.base = "http://127.0.0.1:" + port;
        this.token = token(account);
    }

    /** An answer as it came: its bytes with its headers, and its text. */
    record Got(long bytes, long bodyBytes, String text) {}

    /** A page alone. */
    Got page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(
                to(path).header("Authorization", "Bearer " + token)
                        .header("Accept", "text/html")
                        .header("Accept-Language", "ja")
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        boolean packed =
                "gzip".equals(response.headers().firstValue("Content-Encoding").orElse(""));
        byte[] body = response.body();
        return new Got(
                body.length + headerBytes(response.headers()),
                body.length,
                new String(packed ? unpacked(body) : body, StandardCharsets.UTF_8));
    }

    /** A page with everything it loads, nothing being there yet. */
    long firstVisit(String path) throws IOException, InterruptedException {
        Got page = page(path);
        List<String> files = FILES.matcher(page.text())
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        long bytes = page.bytes();
        for (String file : files) {
            bytes += page(file).bytes();
        }
        return bytes;
    }

    private String token(String account) throws IOException, InterruptedException {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + Child.PASSWORD).getBytes(StandardCharsets.UTF_8));
        String answer = http.send(
                        to("/api/v1/account/tokens")
                                .header("Authorization", "Basic " + credentials)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"label\": \"bench\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher secret = SECRET.matcher(answer);
        if (!secret.find()) {
            throw new IllegalStateException("no API token: " + answer);
        }
        return secret.group(1);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Client.PATIENCE);
    }

    private static long headerBytes(HttpHeaders headers) {
        return STATUS_LINE
                + headers.map().entrySet().stream()
                        .mapToLong(header -> header.getValue().stream()
                                .mapToLong(value -> header.getKey().length() + value.length() + LINE)
                                .sum())
                        .sum();
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
