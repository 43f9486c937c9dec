package jp.ikodaicho.api.characters.review;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.CharacterPicture;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Where the pictures of the characters on one page are, asked for at once.
 *
 * @param missing names of pictures that have not come
 */
record PictureAddresses(MunicipalityCode body, Set<String> missing) {

    static PictureAddresses of(MunicipalityCode body, VendorPictures pictures, Collection<CharacterAnswer> characters) {
        Set<String> named = characters.stream()
                .map(CharacterAnswer::glyph)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new PictureAddresses(body, named.isEmpty() ? named : pictures.missing(body, named));
    }

    private boolean isThere(CharacterAnswer character) {
        String glyph = character.glyph();
        return glyph != null && !missing.contains(glyph);
    }

    /** The vendor's picture; null where it has not come. */
    @Nullable
    String picture(CharacterAnswer character) {
        return isThere(character) ? CharacterPicture.address(body, character).orElse(null) : null;
    }

    /** What differs between it and standard characters, by their ids; null where its picture has not come. */
    @Nullable
    UnaryOperator<String> difference(CharacterAnswer character) {
        return isThere(character)
                ? standard -> CharacterPicture.difference(body, character, new StandardCharacterId(standard))
                        .orElseThrow()
                : null;
    }
}
