package jp.ikodaicho.api.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code bench kill} is asked to do.
 *
 * @param given a PostgreSQL database of its own to write to, empty or left by another run; null to start one
 */
record KillOptions(
        int rounds, List<String> databases, @Nullable Location given) {

    private static final Set<String> KNOWN = Set.of("rounds", "database", "url", "user", "password");

    /** Where a database is. */
    record Location(String url, String user, String password) {}

    static KillOptions parse(String[] args) {
        Map<String, String> options = options(args);
        String url = options.get("url");
        Location given = url == null
                ? null
                : new Location(url, options.getOrDefault("user", ""), options.getOrDefault("password", ""));
        return new KillOptions(
                Integer.parseInt(options.getOrDefault("rounds", "20")),
                databases(options.getOrDefault("database", url == null ? "both" : "postgresql")),
                given);
    }

    private static Map<String, String> options(String[] args) {
        List<String> words = new ArrayList<>();
        for (String arg : args) {
            words.addAll(arg.startsWith("--") ? List.of(arg.split("=", 2)) : List.of(arg));
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if (!KNOWN.contains(name) || i + 1 == words.size()) {
                throw new IllegalArgumentException("わからない指定 / unknown option: " + words.get(i));
            }
            options.put(name, words.get(i + 1));
        }
        return options;
    }

    private static List<String> databases(String name) {
        return switch (name) {
            case "h2", "postgresql" -> List.of(name);
            case "both" -> List.of("h2", "postgresql");
            default -> throw new IllegalArgumentException("わからないデータベース / unknown database: " + name);
        };
    }
}
