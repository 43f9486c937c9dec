package jp.ikodaicho.api.characters.catalogue;

/**
 * A variation sequence as another collection than Moji_Joho defines it.
 *
 * @param collection {@code Adobe-Japan1} or {@code Hanyo-Denshi}
 * @param code of the glyph in the collection, e.g. {@code CID+8268}
 */
public record OtherSequence(String collection, String code) {}
