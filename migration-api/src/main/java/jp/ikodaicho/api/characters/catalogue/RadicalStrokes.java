package jp.ikodaicho.api.characters.catalogue;

/**
 * Where a character stands in dictionaries.
 *
 * @param radical 部首, 1 to 214
 * @param character the radical as a character, e.g. {@code 辵}
 * @param innerStrokes 部首内画数
 */
public record RadicalStrokes(int radical, String character, int innerStrokes) {}
