package jp.ikodaicho.api.characters;

import java.util.Optional;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/** Addresses of the pictures of external characters; what stands at one never changes, so browsers keep it. */
public final class CharacterPicture {

    private CharacterPicture() {}

    /** Where the picture is that a character is listed with; empty where no picture came. */
    public static Optional<String> address(MunicipalityCode body, CharacterAnswer character) {
        return Optional.ofNullable(character.glyph())
                .map(glyph -> "/" + body + "/characters/" + character.id() + "/glyph.png?sha256=" + glyph);
    }

    /** Where its difference from a standard character is drawn; empty where no picture came. */
    public static Optional<String> difference(
            MunicipalityCode body, CharacterAnswer character, StandardCharacterId standard) {
        return Optional.ofNullable(character.glyph())
                .map(glyph -> "/" + body + "/characters/" + character.id() + "/difference/" + standard + ".svg?sha256="
                        + glyph);
    }
}
