package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person knows of a character they look for. All that is given must hold; what is null or empty is not asked.
 *
 * @param reading in kana, whole; hiragana and katakana find the same
 * @param radical 部首, 1 to 214
 * @param strokes 総画数
 * @param innerStrokes 部首内画数; asked together with the radical
 * @param components parts that all must be in it, at any depth
 */
public record CharacterQuery(
        @Nullable String reading,
        @Nullable Integer radical,
        @Nullable Span strokes,
        @Nullable Span innerStrokes,
        List<String> components) {

    /** Numbers from one to another, both included. */
    public record Span(int from, int to) {

        boolean has(@Nullable Integer number) {
            return number != null && from <= number && number <= to;
        }
    }

    public CharacterQuery {
        components = List.copyOf(components);
    }

    /** Whether nothing is asked: then nothing is found. */
    public boolean isEmpty() {
        return reading == null && radical == null && strokes == null && components.isEmpty();
    }
}
