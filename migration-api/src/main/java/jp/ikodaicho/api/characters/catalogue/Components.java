package jp.ikodaicho.api.characters.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds characters by their parts; a part counts at any depth: 邉 has 自 because 𮍛 has it. */
final class Components {

    private static final int FIRST_DESCRIPTION_CHARACTER = 0x2FF0;
    private static final int LAST_DESCRIPTION_CHARACTER = 0x2FFF;

    private final Lazy<TsvTable> table = new Lazy<>(() -> TsvTable.read("components"));
    private final Lazy<Map<String, String>> forms = new Lazy<>(Components::forms);
    private final Lazy<Map<Integer, List<Integer>>> containing = new Lazy<>(this::containing);

    List<String> descriptions(String character) {
        return table.get().rows(character).stream().map(row -> row.text(1)).toList();
    }

    Stream<String> composedOf(List<String> parts) {
        Set<Integer> common = parts.isEmpty() ? Set.of() : allWith(parts.getFirst());
        for (String part : parts) {
            common.retainAll(allWith(part));
        }
        return common.stream().sorted().map(Character::toString);
    }

    /** The characters with a part directly or in one of their parts, and the part itself. */
    private Set<Integer> allWith(String part) {
        Set<Integer> found = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(forms.get().getOrDefault(part, part).codePointAt(0));
        while (!open.isEmpty()) {
            int next = open.remove();
            if (found.add(next)) {
                open.addAll(containing.get().getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private Map<Integer, List<Integer>> containing() {
        Map<Integer, List<Integer>> containing = new HashMap<>();
        TsvTable all = table.get();
        IntStream.range(0, all.size()).mapToObj(all::row).forEach(row -> {
            Integer character = row.text(0).codePointAt(0);
            row.text(1)
                    .codePoints()
                    .filter(Components::isPart)
                    .map(this::form)
                    .distinct()
                    .forEach(part -> containing
                            .computeIfAbsent(part, p -> new ArrayList<>(2))
                            .add(character));
        });
        return containing;
    }

    /** Neither an operator nor ASCII, by which parts without a code point are numbered. */
    private static boolean isPart(int codePoint) {
        return codePoint > '~' && (codePoint < FIRST_DESCRIPTION_CHARACTER || codePoint > LAST_DESCRIPTION_CHARACTER);
    }

    private int form(int codePoint) {
        return forms.get()
                .getOrDefault(Character.toString(codePoint), Character.toString(codePoint))
                .codePointAt(0);
    }

    /** Radicals that have a code of their own, e.g. ⻌, as the characters they are, for searching only. */
    private static Map<String, String> forms() {
        TsvTable forms = TsvTable.read("forms");
        Map<String, String> map = new HashMap<>();
        IntStream.range(0, forms.size()).mapToObj(forms::row).forEach(row -> {
            String form = row.optional(1);
            if (form != null) {
                map.put(row.text(0), form);
            }
        });
        return map;
    }
}
