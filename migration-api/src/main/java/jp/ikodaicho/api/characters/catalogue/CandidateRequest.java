package jp.ikodaicho.api.characters.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an external character whose standard one is sought.
 *
 * @param base 親字: the character somebody takes it for a form of, as text; may be wrong
 * @param text how its code reads as Unicode, also a sequence; null for codes that are no Unicode; private use says nothing
 * @param vendor what the vendor proposes
 * @param shapes how much standard characters look like it; {@link ShapeRanking#NONE} where nothing is known
 */
public record CandidateRequest(
        @Nullable String base,
        @Nullable String text,
        @Nullable VendorProposal vendor,
        ShapeRanking shapes) {

    /** 親字, or else the first code point of the text. */
    Optional<String> family() {
        if (base != null && !base.isEmpty()) {
            return Optional.of(base);
        }
        return text == null || text.isEmpty() || Catalogue.isPrivate(text)
                ? Optional.empty()
                : Optional.of(Character.toString(text.codePointAt(0)));
    }
}
