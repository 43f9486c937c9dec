package jp.ikodaicho.domain.characters.events;

import java.util.List;
import jp.ikodaicho.domain.characters.shared.CharacterKey;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's list says about one external character. Texts are code-point sequences as they came, never normalised.
 *
 * @param codeSystem what the code is a code of, e.g. {@code UNICODE_PUA}, {@code MS932_UDC}; null where the list does not say
 * @param baseCharacter 親字 as somebody at the vendor or the office guessed it; may be wrong
 * @param glyph SHA-256 of the picture of the shape, null where none came
 * @param proposal the vendor's proposal: a standard character's id or a character
 * @param proposalKind how the vendor calls its proposal
 */
public record ListedCharacter(
        String systemPackage,
        String code,
        @Nullable String codeSystem,
        @Nullable String baseCharacter,
        @Nullable String reading,
        @Nullable String glyph,
        List<CharacterUsage> usages,
        @Nullable String proposal,
        @Nullable String proposalKind,
        @Nullable String remarks) {

    public ListedCharacter {
        usages = List.copyOf(usages);
    }

    public CharacterKey key() {
        return new CharacterKey(systemPackage, code);
    }

    /** The same with another picture. */
    public ListedCharacter withGlyph(@Nullable String sha256) {
        return new ListedCharacter(
                systemPackage,
                code,
                codeSystem,
                baseCharacter,
                reading,
                sha256,
                usages,
                proposal,
                proposalKind,
                remarks);
    }

    /** The same used otherwise. */
    public ListedCharacter withUsages(List<CharacterUsage> others) {
        return new ListedCharacter(
                systemPackage,
                code,
                codeSystem,
                baseCharacter,
                reading,
                glyph,
                others,
                proposal,
                proposalKind,
                remarks);
    }

    /** How often it is used, over all businesses. */
    public long used() {
        return usages.stream().mapToLong(CharacterUsage::count).sum();
    }
}
