package jp.ikodaicho.api.characters.catalogue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds characters by what a person knows of them. */
final class CharacterSearch {

    private static final Comparator<StandardCharacter> BY_STROKES = Comparator.comparing(
                    StandardCharacter::strokes, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StandardCharacter::id);
    private static final int KATAKANA = 'ア' - 'あ';

    private final Catalogue catalogue;

    CharacterSearch(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Stream<StandardCharacter> find(CharacterQuery query) {
        if (query.isEmpty()) {
            return Stream.empty();
        }
        Stream<StandardCharacter> found = start(query);
        if (query.strokes() != null) {
            CharacterQuery.Span strokes = query.strokes();
            found = found.filter(character -> strokes.has(character.strokes()));
        }
        if (query.radical() != null) {
            int radical = query.radical();
            found = found.filter(character -> isUnder(character, radical, query));
        }
        if (!query.components().isEmpty()) {
            Set<String> composed =
                    catalogue.relations().composedOf(query.components()).collect(Collectors.toSet());
            found = found.filter(character -> composed.contains(character.base()));
        }
        return found.sorted(BY_STROKES);
    }

    /** All that can be meant, by the question that leaves the fewest. */
    private Stream<StandardCharacter> start(CharacterQuery query) {
        if (query.reading() != null) {
            return read(query.reading());
        }
        if (query.radical() != null) {
            return catalogue.underRadical(query.radical()).stream().flatMap(this::found);
        }
        if (!query.components().isEmpty()) {
            return catalogue.relations().composedOf(query.components()).flatMap(c -> catalogue.ofBase(c).stream());
        }
        return catalogue.ids().flatMap(this::found);
    }

    private Stream<StandardCharacter> read(String reading) {
        Set<StandardCharacterId> ids = new HashSet<>();
        for (String kana : List.of(reading, moved(reading, 'ぁ', KATAKANA), moved(reading, 'ァ', -KATAKANA))) {
            ids.addAll(catalogue.read(kana));
        }
        return ids.stream().flatMap(this::found);
    }

    /** The kana of one syllabary, which begins at a character and ends 85 after it, as those of the other. */
    private static String moved(String text, char first, int distance) {
        return text.codePoints()
                .map(c -> c >= first && c <= first + ('ゖ' - 'ぁ') ? c + distance : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Stream<StandardCharacter> found(StandardCharacterId id) {
        return catalogue.find(id).stream();
    }

    private boolean isUnder(StandardCharacter character, int radical, CharacterQuery query) {
        CharacterQuery.Span inner = query.innerStrokes();
        return catalogue.radicals(character.id()).stream()
                .anyMatch(place -> place.radical() == radical && (inner == null || inner.has(place.innerStrokes())));
    }
}
