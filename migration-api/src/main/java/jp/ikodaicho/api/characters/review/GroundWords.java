package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Locale;
import jp.ikodaicho.api.characters.catalogue.CandidateGround;
import jp.ikodaicho.api.characters.catalogue.Ground;
import jp.ikodaicho.api.characters.catalogue.ShrinkTarget;
import jp.ikodaicho.api.characters.catalogue.Variant;
import jp.ikodaicho.api.page.Texts;

/** 根拠 in words: why a standard character is a candidate, and whether that says that it is the same character. */
final class GroundWords {

    private final Texts t;

    GroundWords(Texts t) {
        this.t = t;
    }

    String of(CandidateGround ground) {
        return switch (ground) {
            case CandidateGround.SameText same -> t.of("reviews.ground.text", "text", same.text());
            case CandidateGround.SameBase same -> t.of("reviews.ground.base", "base", same.base());
            case CandidateGround.Shrinks shrinks -> shrinks(shrinks.target());
            case CandidateGround.VariantOf variant -> variant(variant.base(), variant.variant());
            case CandidateGround.Similar similar -> t.of("reviews.ground.similar", "rank", similar.rank());
        };
    }

    private String shrinks(ShrinkTarget target) {
        String key = target.sameCharacter() ? "reviews.ground.shrinks" : "reviews.ground.shrinks-other";
        return t.of(key, "text", target.character(), "table", table(target.ground()));
    }

    private String table(Ground ground) {
        String name = ground.table().officialName();
        if (ground.rank() != null) {
            return t.of("reviews.ground.rank", "table", name, "n", ground.rank());
        }
        return ground.hops() == null ? name : t.of("reviews.ground.hops", "table", name, "n", ground.hops());
    }

    private String variant(String base, Variant variant) {
        String key = variant.sameCharacter() ? "reviews.ground.variant" : "reviews.ground.variant-other";
        return t.of(
                key,
                "base",
                base,
                "list",
                t.of("reviews.variant." + variant.kind().id()));
    }

    /** All of a candidate, the strongest first. */
    List<String> of(List<CandidateGround> grounds) {
        return grounds.stream().map(this::of).toList();
    }

    /** How near the shapes are, as it is shown and recorded: to the third decimal. */
    static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", Math.clamp(score, 0, 1));
    }
}
