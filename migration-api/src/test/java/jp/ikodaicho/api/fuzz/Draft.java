package jp.ikodaicho.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.ikodaicho.api.testing.TestBodies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A request being put together; begins right and is then spoilt. */
final class Draft {

    final Operation operation;
    final String account;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<Map.Entry<String, String>> query = new ArrayList<>();
    final List<Map.Entry<String, String>> headers = new ArrayList<>();

    /** What was done to it; empty for one that is meant to be right. */
    final List<String> spoilt = new ArrayList<>();

    /** Statuses that may be answered besides those of the operation, because of what was done to it. */
    final Set<Integer> besides = new TreeSet<>();

    String method;

    @Nullable
    JsonNode json;

    byte @Nullable [] raw;

    /** Bytes promised by Content-Length and never sent. */
    int leftOff;

    boolean withoutHost;

    /** Whether the server hung up before it had everything. */
    boolean hungUp;

    Draft(Operation operation, String account) {
        this.operation = operation;
        this.account = account;
        this.method = operation.method();
    }

    void set(String header, String value) {
        remove(header);
        headers.add(Map.entry(header, value));
    }

    void remove(String header) {
        headers.removeIf(entry -> entry.getKey().equalsIgnoreCase(header));
    }

    /** The language it must be answered in; empty where it asks for several at once. */
    Optional<Locale> language() {
        List<String> asked = headers.stream()
                .filter(header -> header.getKey().equals("Accept-Language"))
                .map(Map.Entry::getValue)
                .toList();
        if (asked.size() > 1) {
            return Optional.empty();
        }
        boolean english = asked.size() == 1 && HeaderSpoiling.ENGLISH.contains(asked.getFirst());
        return Optional.of(english ? Locale.ENGLISH : Locale.JAPANESE);
    }

    byte[] bytes() {
        if (raw != null) {
            return raw;
        }
        return json == null ? new byte[0] : json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Path and query as they stand in the request line. */
    String target() {
        String target = operation.path();
        for (Map.Entry<String, String> place : path.entrySet()) {
            target = target.replace("{" + place.getKey() + "}", place.getValue());
        }
        return query.isEmpty()
                ? target
                : target
                        + query.stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue())
                                .collect(Collectors.joining("&", "?", ""));
    }

    /** The path without its query. */
    String resource() {
        return target().split("\\?", 2)[0];
    }

    /** The command that sends it again, as far as curl can. */
    String curl(int port) {
        StringBuilder curl = new StringBuilder("curl -sS -i --path-as-is -X " + method);
        curl.append(" 'http://127.0.0.1:").append(port).append(quoted(target())).append("'");
        for (Map.Entry<String, String> header : headers) {
            boolean own =
                    header.getKey().equals("Authorization") && header.getValue().startsWith("Bearer ikd_");
            curl.append(
                    own
                            ? " -u " + account + ":" + TestBodies.PASSWORD
                            : " -H $'" + escaped(header.getKey() + ": " + header.getValue()) + "'");
        }
        if (bytes().length > 0) {
            curl.append(" --data-binary $'")
                    .append(escaped(new String(bytes(), StandardCharsets.ISO_8859_1)))
                    .append("'");
        }
        return curl + (leftOff > 0 ? "   # and " + leftOff + " bytes fewer than Content-Length says" : "");
    }

    private static String quoted(String text) {
        return text.replace("'", "%27");
    }

    private static String escaped(String text) {
        String shown = text.length() > 3000 ? text.substring(0, 200) + "…(" + text.length() + " bytes)" : text;
        StringBuilder escaped = new StringBuilder();
        shown.chars().forEach(c -> {
            if (c < ' ' || c > '~' || c == '\'' || c == '\\') {
                escaped.append(c > 0xFF ? "…" : "\\x%02x".formatted(c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return method + " " + target() + " by " + account + " " + spoilt;
    }
}
