package jp.ikodaicho.api.characters.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import org.jspecify.annotations.Nullable;

/** In which order a queue is worked through; the text of each is {@code reviews.sort.NAME}. */
enum ReviewSort {
    USED,
    WAITING,
    CODE,
    READING,
    FAMILY;

    Comparator<CharacterAnswer> order() {
        return first().thenComparing(CharacterAnswer::id);
    }

    private Comparator<CharacterAnswer> first() {
        return switch (this) {
            case USED -> Comparator.comparingLong(character -> -character.used());
            case WAITING ->
                Comparator.comparing(
                        character -> character.review().waitingSince(),
                        Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
            case CODE -> Comparator.comparing(CharacterAnswer::systemPackage).thenComparing(CharacterAnswer::code);
            case READING -> text(CharacterAnswer::reading);
            case FAMILY -> text(CharacterAnswer::baseCharacter);
        };
    }

    private static Comparator<CharacterAnswer> text(Function<CharacterAnswer, @Nullable String> of) {
        return Comparator.comparing(of, Comparator.nullsLast(Comparator.<String>naturalOrder()));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its name in an address; the order of most use where there is none such. */
    static ReviewSort of(String id) {
        return Stream.of(values())
                .filter(sort -> sort.id().equals(id))
                .findFirst()
                .orElse(USED);
    }
}
