package jp.ikodaicho.api.characters.catalogue;

/** Why a character is a candidate. */
public sealed interface CandidateGround {

    /** The code itself is this character: the same code point or the same sequence. */
    record SameText(String text) implements CandidateGround {}

    /** A form of the base character: the same code point, drawn otherwise. */
    record SameBase(String base) implements CandidateGround {}

    /** The shrink map lets the base character stand for it. */
    record Shrinks(ShrinkTarget target) implements CandidateGround {}

    /** A form of a variant of the base character. */
    record VariantOf(String base, Variant variant) implements CandidateGround {}

    /**
     * It looks like it.
     *
     * @param rank among all standard characters, from 1
     */
    record Similar(int rank, double score) implements CandidateGround {}

    /** Whether it says that the two are the same character: not of 類字 and 別字, and not of looks. */
    default boolean sameCharacter() {
        return switch (this) {
            case SameText same -> true;
            case SameBase same -> true;
            case Shrinks shrinks -> shrinks.target().sameCharacter();
            case VariantOf variant -> variant.variant().sameCharacter();
            case Similar similar -> false;
        };
    }
}
