package jp.ikodaicho.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What is wrong with an answer. */
final class Verdict {

    private static final int FIRST_FAILURE = 500;
    private static final int FIRST_ERROR = 400;
    private static final int NOT_ALLOWED = 405;
    private static final Set<Integer> MEANT_FOR_NO_OPERATION = Set.of(200, 204);
    private static final Set<String> KNOWN_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Pattern INSIDE = Pattern.compile(
            "jp\\.ikodaicho|org\\.springframework|java\\.lang|Exception|SQLSTATE|\\bat [a-z]+\\.[a-z]+\\.");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

    private final Contract contract;

    Verdict(Contract contract) {
        this.contract = contract;
    }

    /** Empty if all is well. */
    List<String> on(Draft draft, Reply reply) {
        List<String> wrong = new ArrayList<>();
        if (reply.isNone()) {
            return wrong;
        }
        if (reply.status() >= FIRST_FAILURE) {
            wrong.add("a failure of the server");
        }
        boolean ownMethod = draft.method.equals(draft.operation.method());
        if (!ownMethod) {
            otherMethod(draft, reply, wrong);
        } else if (!allowed(draft).contains(reply.status())) {
            wrong.add("status " + reply.status() + " is not documented for " + draft.operation.id());
        }
        if (INSIDE.matcher(reply.text()).find()) {
            wrong.add("shows the inside");
        }
        if (reply.status() >= FIRST_ERROR) {
            problem(draft, reply, wrong);
        } else if (ownMethod && draft.operation.statuses().contains(reply.status())) {
            wrong.addAll(contract.differences(draft.operation, reply));
        }
        return wrong;
    }

    private static Set<Integer> allowed(Draft draft) {
        Set<Integer> allowed = new TreeSet<>(draft.operation.statuses());
        allowed.addAll(draft.besides);
        return allowed;
    }

    /** Another method is another operation, or none: then 405 with what would be allowed. */
    private void otherMethod(Draft draft, Reply reply, List<String> wrong) {
        boolean documented = contract.methods(draft.operation.path()).contains(draft.method);
        boolean answeredByTheServer = Set.of("HEAD", "OPTIONS").contains(draft.method);
        if (documented || (answeredByTheServer && MEANT_FOR_NO_OPERATION.contains(reply.status()))) {
            return;
        }
        boolean refused = reply.status() == NOT_ALLOWED;
        if (reply.status() == FIRST_ERROR && !KNOWN_METHODS.contains(draft.method)) {
            return; // by the firewall
        }
        if (!refused && draft.spoilt.size() == 1 && !answeredByTheServer) {
            wrong.add(draft.method + " is answered with " + reply.status());
        }
        if (refused && reply.header("Allow").isEmpty()) {
            wrong.add("405 does not say what is allowed");
        }
    }

    private static void problem(Draft draft, Reply reply, List<String> wrong) {
        if (draft.method.equals("HEAD")) {
            return;
        }
        if (!reply.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            wrong.add("an error that is no problem+json but "
                    + reply.header("Content-Type").orElse("of no type"));
            return;
        }
        try {
            fields(draft, reply, Json.MAPPER.readTree(reply.body()), wrong);
        } catch (JacksonException e) {
            wrong.add("no JSON: " + e.getMessage());
        }
    }

    private static void fields(Draft draft, Reply reply, JsonNode problem, List<String> wrong) {
        for (String field : List.of("type", "title", "detail", "code")) {
            if (!problem.path(field).isString()
                    || problem.path(field).asString().isBlank()) {
                wrong.add("no " + field);
            }
        }
        if (problem.path("status").asInt() != reply.status()) {
            wrong.add("says status " + problem.path("status"));
        }
        String title = problem.path("title").asString("");
        boolean japanese = JAPANESE.matcher(title).find();
        boolean headersWereRead = problem.has("instance");
        if (headersWereRead
                && draft.language()
                        .filter(language -> japanese != language.equals(Locale.JAPANESE))
                        .isPresent()) {
            wrong.add("in the wrong language: " + title);
        }
    }
}
