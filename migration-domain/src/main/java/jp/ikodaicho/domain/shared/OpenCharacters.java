package jp.ikodaicho.domain.shared;

/**
 * What is still open of the character review of one package (domain.md §4.7), in characters.
 *
 * @param undecided not decided, or not approved yet, and not put off beyond the cut-over
 * @param conflicts decided, but otherwise than the same shape in another package, and not waived
 * @param afterCutover not decided and allowed to be so at the cut-over 移行後対応
 */
public record OpenCharacters(long undecided, long conflicts, long afterCutover) {

    public static final OpenCharacters NONE = new OpenCharacters(0, 0, 0);

    /** Whether something stands in the way of a cut-over. */
    public boolean blocks() {
        return undecided > 0 || conflicts > 0;
    }
}
