package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/** Sends a list as the DX office does. */
record ListClient(int port) {

    private static final int CREATED = 201;

    void send(MunicipalityCode body, String systemPackage, byte[] archive) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString(("bench-dx:" + Child.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/municipalities/"
                        + body + "/packages/" + systemPackage + "/characters"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", VendorFile.ZIP)
                .POST(HttpRequest.BodyPublishers.ofByteArray(archive))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }
}
