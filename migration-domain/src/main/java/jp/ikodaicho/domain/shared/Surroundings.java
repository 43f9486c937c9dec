package jp.ikodaicho.domain.shared;

import java.util.Map;

/**
 * What else stands in the body when an entry is decided, where its commands rest on more than their own aggregates
 * (docs/adr/0012). Comes in with the entry like its time; nothing below the edge looks it up.
 *
 * @param characters what is open in the character review, by package
 */
public record Surroundings(Map<String, OpenCharacters> characters) {

    /** Nothing that any command rests on. */
    public static final Surroundings NONE = new Surroundings(Map.of());

    public Surroundings {
        characters = Map.copyOf(characters);
    }

    public OpenCharacters characters(String systemPackage) {
        return characters.getOrDefault(systemPackage, OpenCharacters.NONE);
    }
}
