package jp.ikodaicho.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An answer as it came over the wire. */
record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    /** Who does not send what was announced may be left without an answer. */
    static final Reply NONE = new Reply(0, List.of(), new byte[0]);

    boolean isNone() {
        return status == 0;
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isJson() {
        return header("Content-Type").filter(type -> type.contains("json")).isPresent();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
