package jp.ikodaicho.api.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Values seen in answers, by the name they would have in a request: {@code divisions[].id} is a {@code division}, and the key of
 * an event about a package is a {@code package}. What was seen together is remembered together, as a scene.
 */
final class Pool {

    private static final int MOST_VALUES = 200;
    private static final int MOST_SCENES = 1_500;
    private static final int LONGEST = 200;
    private static final int LATELY = 60;

    private final Map<String, List<String>> seen = new HashMap<>();
    private final List<Map<String, String>> scenes = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final RandomGenerator random;
    private final Set<String> kept;

    /** A pool that never gives out what is to be kept from requests. */
    Pool(RandomGenerator random, Set<String> kept) {
        this.random = random;
        this.kept = kept;
    }

    /** Takes in an answer of a resource of that name, about what its path says. */
    void learn(String resource, Map<String, String> path, JsonNode answer) {
        learn(resource, answer, new TreeMap<>(path));
    }

    private void learn(String name, JsonNode node, Map<String, String> around) {
        if (node.isArray()) {
            node.forEach(item -> learn(singular(name), item, around));
        } else if (node.isObject()) {
            Map<String, String> scene = new TreeMap<>(around);
            scalars(name, node, scene);
            node.forEachEntry((field, value) -> learn(field, value, scene));
            scene.forEach(this::add);
            remember(scene);
        }
    }

    private void scalars(String name, JsonNode object, Map<String, String> scene) {
        object.forEachEntry((field, value) -> {
            String text = value.isString() || value.isIntegralNumber() ? value.asString() : "";
            if (!text.isEmpty() && text.length() < LONGEST && !kept.contains(text)) {
                scene.put(key(field), text);
                boolean names = field.equals("id") || (field.equals("name") && !object.has("id"));
                if (names && !name.isEmpty()) {
                    scene.putIfAbsent(key(name), text);
                }
            }
        });
        if (scene.containsKey("subject") && scene.containsKey("key") && object.has("version")) {
            scene.put(key(scene.get("subject")), scene.get("key"));
            versions.merge(
                    scene.get("subject") + "/" + scene.get("key"),
                    object.path("version").asLong(),
                    Math::max);
        }
    }

    private void remember(Map<String, String> scene) {
        if (scenes.size() == MOST_SCENES) {
            scenes.remove(random.nextInt(MOST_SCENES));
        }
        scenes.add(scene);
    }

    private void add(String name, String value) {
        List<String> values = seen.computeIfAbsent(name, n -> new ArrayList<>());
        if (!values.contains(value)) {
            if (values.size() == MOST_VALUES) {
                values.remove(random.nextInt(MOST_VALUES));
            }
            values.add(value);
        }
    }

    /** The names of a resource and of one of it. */
    static String singular(String name) {
        return name.endsWith("ses") && !name.endsWith("ases")
                ? name.substring(0, name.length() - 2)
                : name.replaceFirst("(?<!s)s$", "").replaceFirst("ie$", "y");
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * What was seen together and tells all of these names, and as many of the others as any does; rather something seen
     * lately. Empty if nothing fits.
     */
    Map<String, String> scene(List<String> names, List<String> others) {
        Map<Long, List<Map<String, String>>> fitting = scenes.stream()
                .filter(scene -> names.stream().allMatch(name -> in(scene, name).isPresent()))
                .collect(Collectors.groupingBy(scene -> others.stream()
                        .filter(name -> in(scene, name).isPresent())
                        .count()));
        List<Map<String, String>> best = fitting.getOrDefault(
                fitting.keySet().stream().max(Long::compare).orElse(0L), List.of());
        int first = random.nextBoolean() ? Math.max(0, best.size() - LATELY) : 0;
        return best.isEmpty() ? Map.of() : best.get(random.nextInt(first, best.size()));
    }

    /** A value of a scene by its name, or by what the name ends with: {@code systemPackage} is a {@code package}. */
    static <T> Optional<T> in(Map<String, T> scene, String name) {
        String wanted = key(name);
        return Optional.ofNullable(scene.get(wanted))
                .or(() -> scene.entrySet().stream()
                        .filter(entry -> entry.getKey().length() > 3 && wanted.endsWith(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Any value seen under a name. */
    Optional<String> any(String name) {
        return in(seen, name).map(values -> values.get(random.nextInt(values.size())));
    }

    /** The tag of an aggregate as its last event seen says. */
    Optional<String> tag(String kind, String key) {
        return Optional.ofNullable(versions.get(kind + "/" + key)).map(version -> "\"v" + version + "\"");
    }
}
