package jp.ikodaicho.api.characters.catalogue;

import java.util.Comparator;

/** Which ground says more than another: text, base, shrink map, variants, looks; what says that it is another one last. */
final class GroundOrder {

    static final Comparator<CandidateGround> STRONGEST_FIRST = Comparator.<CandidateGround, Boolean>comparing(
                    ground -> !ground.sameCharacter())
            .thenComparingInt(GroundOrder::sort)
            .thenComparing(GroundOrder::table)
            .thenComparing(GroundOrder::kind);

    private GroundOrder() {}

    private static int sort(CandidateGround ground) {
        return switch (ground) {
            case CandidateGround.SameText same -> 0;
            case CandidateGround.SameBase same -> 1;
            case CandidateGround.Shrinks shrinks -> 2;
            case CandidateGround.VariantOf variant -> 3;
            case CandidateGround.Similar similar -> 4;
        };
    }

    private static ShrinkTable table(CandidateGround ground) {
        return ground instanceof CandidateGround.Shrinks shrinks
                ? shrinks.target().ground().table()
                : ShrinkTable.UNIFICATION;
    }

    private static VariantKind kind(CandidateGround ground) {
        return ground instanceof CandidateGround.VariantOf variant
                ? variant.variant().kind()
                : VariantKind.KOSEKI;
    }
}
