package jp.ikodaicho.api.characters.prints;

import java.util.Optional;
import jp.ikodaicho.api.characters.CharacterPicture;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.characters.prints.PaperView.Cell;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Glyphs on paper: pictures, never text, so that no font is needed where it is printed. */
@Component
class PaperGlyphs {

    private final Catalogue catalogue;
    private final Glyphs glyphs;

    PaperGlyphs(Catalogue catalogue, Glyphs glyphs) {
        this.catalogue = catalogue;
        this.glyphs = glyphs;
    }

    /** The vendor's glyph with its code, which says all that is known of it; the code alone where no picture came. */
    Cell vendor(CharacterAnswer character, MunicipalityCode body) {
        return new Cell(
                character.code(), CharacterPicture.address(body, character).orElse(null), "");
    }

    /** A standard glyph with its id; for what is no standard character's id, the words as they are. */
    Cell standard(@Nullable String id) {
        if (id == null) {
            return Cell.of("");
        }
        Optional<StandardCharacter> known = catalogue.find(id);
        Optional<String> address = Optional.of(id)
                .filter(StandardCharacterId::isId)
                .map(StandardCharacterId::new)
                .filter(one -> glyphs.outline(one).isPresent())
                .flatMap(glyphs::address);
        return new Cell(
                id, address.orElse(null), known.map(StandardCharacter::label).orElse(id));
    }
}
