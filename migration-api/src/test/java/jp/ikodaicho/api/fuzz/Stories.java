package jp.ikodaicho.api.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The stories of {@code fuzz/stories.yaml}, by the operation each of them ends with. */
final class Stories {

    static final String FILE = "fuzz/stories.yaml";
    private static final String ACCOUNT = "_as";
    private static final String KEEP = "_keep";

    private final Map<String, Story> stories = new TreeMap<>();
    private final JsonNode settings;

    private Stories(JsonNode file) {
        settings = file.path("settings");
        file.path("stories").forEachEntry((operation, told) -> {
            Story story = new Story(parts(told));
            if (!story.parts().getLast().operation().equals(operation)) {
                throw new IllegalStateException("the story of " + operation + " does not end with it");
            }
            stories.put(operation, story);
        });
    }

    static Stories read() {
        try (InputStream file = Objects.requireNonNull(Stories.class.getResourceAsStream("/" + FILE), FILE)) {
            return new Stories(YAMLMapper.builder().build().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Story> of(Operation operation) {
        return Optional.ofNullable(stories.get(operation.id()));
    }

    Set<String> operations() {
        return stories.keySet();
    }

    private List<Story.Part> parts(JsonNode told) {
        List<Story.Part> parts = new ArrayList<>();
        for (JsonNode entry : told) {
            if (entry.isString()) {
                parts.addAll(parts(settings.required(entry.asString())));
            } else {
                entry.forEachEntry((operation, values) -> parts.add(part(operation, values)));
            }
        }
        return parts;
    }

    private static Story.Part part(String operation, JsonNode told) {
        Map<String, JsonNode> values = new HashMap<>();
        Map<String, String> keep = new HashMap<>();
        told.path(KEEP).forEachEntry((name, pointer) -> keep.put(name, pointer.asString()));
        told.forEachEntry((name, value) -> values.put(name, value));
        values.keySet().removeAll(Set.of(ACCOUNT, KEEP));
        return new Story.Part(operation, told.path(ACCOUNT).asString("dx"), values, keep);
    }
}
