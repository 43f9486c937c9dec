package jp.ikodaicho.api.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the divisions of 見本市 take a character for: mostly what the vendor proposes. */
final class SampleVerdicts {
    private static final String CATALOGUE = "MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13";
    private static final String SUBSTITUTE = "縮退(代替)";
    private static final String ID = "(MJ|GJ)[0-9]{6}";
    private static final int PERCENT = 100;
    private static final int SAME = 72;
    private static final int DESIGN = 88;

    /** Characters with one picture in two packages: decided otherwise twice, and once the same. */
    private static final Map<String, SubstituteDecided> FIXED = Map.of(
            "resident-core-ue00f", decided(ResultClass.D, "MJ022981", "住民票では常用の字形を使う"),
            "family-register-tk010175", decided(ResultClass.A, "MJ023099", null),
            "welfare-f04b", decided(ResultClass.D, "MJ018895", "通知では常用の字形を使う"),
            "family-register-tk010126", decided(ResultClass.A, "MJ030281", null),
            "family-register-tk010329", decided(ResultClass.A, "MJ055130", null),
            "resident-core-80b7", decided(ResultClass.A, "MJ055130", null));

    private final Map<String, String> substitutes = SampleVendors.substitutes();
    private final Random random;

    SampleVerdicts(Random random) {
        this.random = random;
    }

    CharacterCommand of(String character, ListedCharacter listed) {
        SubstituteDecided fixed = FIXED.get(character);
        String standard = standard(listed.proposal());
        if (fixed != null) {
            return new DecideSubstitute(fixed);
        }
        return standard == null ? without(listed) : new DecideSubstitute(with(standard, listed));
    }

    private @Nullable String standard(@Nullable String proposal) {
        if (proposal == null) {
            return null;
        }
        return proposal.matches(ID) ? proposal : substitutes.get(proposal);
    }

    private CharacterCommand without(ListedCharacter listed) {
        if (listed.used() == 0) {
            return new DecideSubstitute(decided(ResultClass.F, null, "どの業務でも使っていないため"));
        }
        return random.nextBoolean()
                ? new DecideSubstitute(decided(ResultClass.E, null, "文字情報基盤に該当する文字がないため"))
                : new HoldReview("届出書の原本を確認", PartialDate.parse("2027-03"));
    }

    private SubstituteDecided with(String standard, ListedCharacter listed) {
        if (SUBSTITUTE.equals(listed.proposalKind())) {
            return decided(ResultClass.D, standard, "JIS第4水準までの文字で代替する業者案のとおり");
        }
        int roll = random.nextInt(PERCENT);
        if (roll < SAME) {
            return decided(ResultClass.A, standard, null);
        }
        return roll < DESIGN
                ? decided(ResultClass.B, standard, null)
                : decided(ResultClass.C, standard, "点・はらいの形が異なるため");
    }

    private static SubstituteDecided decided(
            ResultClass resultClass, @Nullable String standard, @Nullable String reason) {
        List<ShownCandidate> shown = standard == null ? List.of() : List.of(new ShownCandidate(standard, null));
        return new SubstituteDecided(
                resultClass, standard, CATALOGUE, standard == null ? null : "業者案", shown, reason, null);
    }
}
