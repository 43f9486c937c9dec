package jp.ikodaicho.api.characters.catalogue;

import java.util.List;

/**
 * A character of JIS X 0213 that may stand for a standard one (縮退先).
 *
 * @param character as text
 * @param jisX0213 plane, row and cell
 * @param grounds all there are, the best first; never empty
 */
public record ShrinkTarget(String character, String jisX0213, List<Ground> grounds) {

    public ShrinkTarget {
        grounds = grounds.stream().sorted().toList();
    }

    /** The best of its grounds. */
    public Ground ground() {
        return grounds.getFirst();
    }

    /** Whether any ground says that it is the same character; otherwise it only looks alike (類字, 別字). */
    public boolean sameCharacter() {
        return ground().table().sameCharacter();
    }
}
