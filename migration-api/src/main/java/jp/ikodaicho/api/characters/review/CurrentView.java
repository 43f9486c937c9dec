package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.characters.review.ReviewView.Link;
import jp.ikodaicho.api.page.FieldView;
import org.jspecify.annotations.Nullable;

/**
 * The character in question.
 *
 * @param picture address of the vendor's picture; null where there is none
 * @param forms what can be entered
 */
public record CurrentView(
        String id,
        String code,
        @Nullable String picture,
        About about,
        OfferView offer,
        SearchView search,
        FormsView forms,
        Moves moves) {

    /**
     * What is known of it.
     *
     * @param standing where its review stands, sentence by sentence
     * @param notes what is the matter with pictures, fonts and the index of shapes
     * @param related decisions on the same shape and differing ones
     * @param family the others of the same character, to be decided together; null where there is none
     */
    public record About(
            List<Fact> facts,
            List<String> standing,
            List<String> notes,
            List<Link> related,
            @Nullable Link family) {}

    /** A label and what stands for it. */
    public record Fact(String label, String text) {}

    /** A value every form sends. */
    public record Hidden(String name, String value) {}

    /** The fields of a search that leads back to the same character. */
    public record SearchView(List<FieldView> fields, List<Hidden> hidden, String told, boolean open) {}

    /**
     * The characters beside it.
     *
     * @param previous address of the one before; null where there is no other
     * @param prefetch addresses of the pictures that the next page needs
     */
    public record Moves(@Nullable String previous, @Nullable String next, List<String> prefetch) {}
}
