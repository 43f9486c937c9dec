package jp.ikodaicho.api.fuzz;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each operation was asked, and what it answered. */
final class Tally {

    private final Map<String, Map<Integer, Integer>> byOperation = new TreeMap<>();
    private final Map<String, Integer> byWay = new TreeMap<>();
    private final Map<String, Duration> slowest = new TreeMap<>();
    private final Map<String, String> lastRefusal = new TreeMap<>();
    private Duration total = Duration.ZERO;

    void add(Draft draft, Reply reply, Duration took) {
        String operation = draft.method.equals(draft.operation.method()) ? draft.operation.id() : "(other methods)";
        byOperation.computeIfAbsent(operation, id -> new TreeMap<>()).merge(reply.status(), 1, Integer::sum);
        slowest.merge(operation, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
        total = total.plus(took);
        if (draft.spoilt.isEmpty() && !reply.isSuccess()) {
            lastRefusal.put(operation, draft.account + " " + draft.target() + " " + reply.text());
        }
        draft.spoilt.forEach(way -> byWay.merge(way, 1, Integer::sum));
    }

    int requests() {
        return byOperation.values().stream()
                .flatMap(statuses -> statuses.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    boolean hasSucceeded(Operation operation) {
        return byOperation.getOrDefault(operation.id(), Map.of()).keySet().stream()
                .anyMatch(status -> status / 100 == 2);
    }

    /** Why a request of an operation that was meant to be right was refused last. */
    String lastRefusal(Operation operation) {
        return operation.id() + ": " + lastRefusal.getOrDefault(operation.id(), "");
    }

    /** Answers by status over everything, then by operation. */
    String report() {
        Map<Integer, Integer> all = new TreeMap<>();
        byOperation.values().forEach(statuses -> statuses.forEach((status, n) -> all.merge(status, n, Integer::sum)));
        String operations = byOperation.entrySet().stream()
                .map(entry -> "| %s | %s | %d |"
                        .formatted(
                                entry.getKey(),
                                counts(entry.getValue()),
                                slowest.getOrDefault(entry.getKey(), Duration.ZERO)
                                        .toMillis()))
                .collect(Collectors.joining("\n"));
        return "%d requests to %d operations, %d ms each: %s%n%n| Operation | Answers | Slowest, ms |%n|---|---|---|%n%s%n"
                .formatted(
                        requests(),
                        byOperation.keySet().stream()
                                .filter(id -> !id.startsWith("("))
                                .count(),
                        total.toMillis() / Math.max(1, requests()),
                        counts(all),
                        operations);
    }

    private static String counts(Map<Integer, Integer> statuses) {
        return statuses.entrySet().stream()
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
