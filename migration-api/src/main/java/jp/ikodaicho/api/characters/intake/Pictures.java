package jp.ikodaicho.api.characters.intake;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import org.jspecify.annotations.Nullable;

/** The pictures that came with a list. */
public sealed interface Pictures permits NoPictures, ArchivedPictures, FontPictures {

    /** Whether there could be any: a list that comes alone says nothing about pictures. */
    boolean came();

    /**
     * The picture of a line; empty where none came.
     *
     * @param named the file its line names; null for none
     * @param code of the character
     * @param codeSystem what the code is a code of, as the line says
     */
    Optional<Found> find(@Nullable String named, String code, @Nullable String codeSystem);

    /** Hands out pictures by their names, each once, in any order; as few at a time as possible. */
    void each(Collection<String> sha256, Consumer<VendorPicture> taker);

    /** What a line's picture turned out to be. */
    sealed interface Found {}

    /**
     * A picture.
     *
     * @param pixels its shorter side; 0 where it has none, being an outline
     */
    record Picture(String sha256, int pixels) implements Found {}

    /** A file that is no picture, or too large a one. */
    record Unreadable(String name) implements Found {}

    /** A file that the line names and nobody sent. */
    record Absent(String name) implements Found {}
}
