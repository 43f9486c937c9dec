package jp.ikodaicho.api.characters.catalogue;

import java.util.List;

/**
 * A character that some list calls a form of another.
 *
 * @param character one code point, as text
 * @param kinds the lists that say so, the weightiest first; never empty
 */
public record Variant(String character, List<VariantKind> kinds) {

    public Variant {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** The weightiest of its lists. */
    public VariantKind kind() {
        return kinds.getFirst();
    }

    /** False where lists say only that it looks alike (類字, 別字). */
    public boolean sameCharacter() {
        return kind().sameCharacter();
    }
}
