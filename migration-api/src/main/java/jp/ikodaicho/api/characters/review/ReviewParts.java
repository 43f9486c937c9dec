package jp.ikodaicho.api.characters.review;

import java.util.Collection;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.characters.shape.Shapes;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.springframework.stereotype.Component;

/** What the pages of the review are made with. */
@Component
record ReviewParts(
        Offers offers,
        Catalogue catalogue,
        Glyphs glyphs,
        Shapes shapes,
        VendorPictures pictures,
        StaffNames staff,
        ToldInWords told) {

    /** Where the pictures of these characters are. */
    PictureAddresses addresses(Screen screen, Collection<CharacterAnswer> characters) {
        return PictureAddresses.of(screen.asked().municipality(), pictures, characters);
    }
}
