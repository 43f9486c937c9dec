package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much standard characters look like one external character. It ranks and proves nothing: no score says that two are the
 * same, none that a character is not in the catalogue.
 */
public interface ShapeRanking {

    /** Where there is no picture, no font or no index yet. */
    ShapeRanking NONE = new ShapeRanking() {
        @Override
        public OptionalDouble score(StandardCharacterId id) {
            return OptionalDouble.empty();
        }

        @Override
        public List<SimilarCharacter> nearest(int count) {
            return List.of();
        }
    };

    /** Cosine of the two shapes' features, 0 to 1; empty where the character has no known shape. */
    OptionalDouble score(StandardCharacterId id);

    /** The most similar of all, best first. */
    List<SimilarCharacter> nearest(int count);
}
