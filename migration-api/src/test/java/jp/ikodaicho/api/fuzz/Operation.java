package jp.ikodaicho.api.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the document.
 *
 * @param path template, e.g. {@code /api/v1/municipalities/{code}/board}
 */
record Operation(String method, String path, JsonNode spec) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** What a request may carry besides its path. */
    record Body(String mediaType, JsonNode schema, JsonNode content) {}

    String id() {
        return spec.path("operationId").asString();
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Names of the places in the path, in order. */
    List<String> places() {
        return PLACE.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(p -> p.substring(1, p.length() - 1))
                .toList();
    }

    /** What a place is called in answers: the {@code id} in {@code /tokens/{id}} is a token. */
    String meaning(String place) {
        if (!place.equals("id")) {
            return place;
        }
        String before = path.substring(0, path.indexOf("/{id}"));
        return Pool.singular(before.substring(before.lastIndexOf('/') + 1));
    }

    /** The last part of the path that is no place, e.g. {@code board}. */
    String resource() {
        String[] parts = path.replaceAll("/\\{[^}]+}", "").split("/");
        return parts[parts.length - 1];
    }

    /** Parameters of a kind: {@code path}, {@code query} or {@code header}. */
    List<JsonNode> parameters(String in) {
        return spec.path("parameters").values().stream()
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .toList();
    }

    Optional<JsonNode> parameter(String in, String name) {
        return parameters(in).stream()
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst();
    }

    boolean takesHeader(String name) {
        return parameter("header", name).isPresent();
    }

    Optional<Body> body() {
        return spec.path("requestBody").path("content").properties().stream()
                .findFirst()
                .map(content -> new Body(content.getKey(), content.getValue().path("schema"), content.getValue()));
    }

    /** Media type of what it answers if all is well. */
    String answersWith() {
        return spec.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").propertyNames().stream())
                .findFirst()
                .orElse("application/json");
    }

    /** Statuses the document names for it. */
    Set<Integer> statuses() {
        Set<Integer> statuses = new TreeSet<>();
        spec.path("responses").propertyNames().forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }
}
