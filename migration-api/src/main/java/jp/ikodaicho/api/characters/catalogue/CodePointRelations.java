package jp.ikodaicho.api.characters.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is known of code points rather than of standard characters: forms of one another, sequences of other collections. */
public final class CodePointRelations {

    private final Lazy<TsvTable> variants = new Lazy<>(() -> TsvTable.read("variants"));
    private final TsvIndex backwards = new TsvIndex(variants, 1);
    private final Lazy<TsvTable> sequences = new Lazy<>(() -> TsvTable.read("sequences"));
    private final Components components = new Components();

    CodePointRelations() {}

    /** The direct variants of a character, in whichever direction a list says so; the weightiest list first. */
    public List<Variant> variants(String character) {
        Map<String, List<VariantKind>> kinds = new LinkedHashMap<>();
        variants.get().rows(character).forEach(row -> add(kinds, row.text(1), row.text(2)));
        backwards.rows(character).forEach(row -> add(kinds, row.text(0), row.text(2)));
        return kinds.entrySet().stream()
                .map(entry -> new Variant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Variant::kind))
                .toList();
    }

    private static void add(Map<String, List<VariantKind>> kinds, String character, String kind) {
        kinds.computeIfAbsent(character, c -> new ArrayList<>()).add(VariantKind.of(kind));
    }

    /** What a variation sequence means in Adobe-Japan1 and Hanyo-Denshi; the same shape has another one in Moji_Joho. */
    public List<OtherSequence> otherCollections(String sequence) {
        return sequences.get().rows(sequence).stream()
                .map(row -> new OtherSequence(row.text(1), row.text(2)))
                .toList();
    }

    /** How a character is put together (漢字構成記述文字列); several where countries write it differently. */
    public List<String> descriptions(String character) {
        return components.descriptions(character);
    }

    /** The characters that have all of these parts, at any depth. */
    public Stream<String> composedOf(List<String> parts) {
        return components.composedOf(parts);
    }
}
