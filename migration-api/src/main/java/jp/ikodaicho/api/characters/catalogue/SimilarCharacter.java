package jp.ikodaicho.api.characters.catalogue;

/**
 * A character that looks like another.
 *
 * @param score cosine of the two shapes' features, 0 to 1
 */
public record SimilarCharacter(StandardCharacterId id, double score) {}
