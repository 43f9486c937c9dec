package jp.ikodaicho.api.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bench is asked to do.
 *
 * @param numbers how often, how long, how many: those given, and the bench's own for the rest
 * @param databases {@code h2}, {@code postgresql} or both
 * @param given a PostgreSQL database of its own to write to, empty or left by another run; null to start one
 */
record BenchOptions(
        Map<String, Integer> numbers,
        List<String> databases,
        @Nullable Location given) {

    private static final List<String> TEXTS = List.of("database", "url", "user", "password");

    /** Where a database is. */
    record Location(String url, String user, String password) {}

    /**
     * Reads options as {@code --name value} or {@code --name=value}; throws {@link MisusedException} for what no bench, or
     * not this one, knows.
     *
     * @param defaults the numbers this bench knows
     */
    static BenchOptions parse(List<String> args, Map<String, Integer> defaults) {
        Map<String, String> options = options(args, defaults);
        Map<String, Integer> numbers = new LinkedHashMap<>(defaults);
        numbers.replaceAll((name, standard) -> number(name, options.getOrDefault(name, standard.toString())));
        String url = options.get("url");
        Location given = url == null
                ? null
                : new Location(url, options.getOrDefault("user", ""), options.getOrDefault("password", ""));
        return new BenchOptions(
                numbers, databases(options.getOrDefault("database", url == null ? "both" : "postgresql")), given);
    }

    int number(String name) {
        return numbers.getOrDefault(name, 0);
    }

    private static Map<String, String> options(List<String> args, Map<String, Integer> numbers) {
        List<String> words = new ArrayList<>();
        for (String arg : args) {
            words.addAll(arg.startsWith("--") ? List.of(arg.split("=", 2)) : List.of(arg));
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if ((!TEXTS.contains(name) && !numbers.containsKey(name)) || i + 1 == words.size()) {
                throw new MisusedException("わからない指定 / unknown option: " + words.get(i));
            }
            options.put(name, words.get(i + 1));
        }
        return options;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new MisusedException("数ではありません / no number: --" + name + " " + text, e);
        }
    }

    private static List<String> databases(String name) {
        return switch (name) {
            case "h2", "postgresql" -> List.of(name);
            case "both" -> List.of("h2", "postgresql");
            default -> throw new MisusedException("わからないデータベース / unknown database: " + name);
        };
    }
}
