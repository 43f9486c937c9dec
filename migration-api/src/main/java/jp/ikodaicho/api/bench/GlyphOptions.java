package jp.ikodaicho.api.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options of the benches on glyphs, all texts, as {@code --name value} or {@code --name=value}. */
record GlyphOptions(Map<String, String> values) {

    /** Throws {@link MisusedException} for an option that is not among those known, or has no value. */
    static GlyphOptions parse(List<String> args, List<String> known) {
        List<String> words = args.stream()
                .flatMap(arg -> arg.startsWith("--") ? List.of(arg.split("=", 2)).stream() : List.of(arg).stream())
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i).replaceFirst("^--", "");
            if (!known.contains(name) || i + 1 == words.size()) {
                throw new MisusedException("わからない指定 / unknown option: " + words.get(i));
            }
            values.put(name, words.get(i + 1));
        }
        return new GlyphOptions(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A file that must be named; throws {@link MisusedException} where it is not. */
    Path path(String name) {
        return text(name).map(Path::of).orElseThrow(() -> new MisusedException("指定してください / missing: --" + name));
    }

    /** A whole number; throws {@link MisusedException} for what is none. */
    int number(String name, int standard) {
        String text = text(name).orElse(Integer.toString(standard));
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new MisusedException("数ではありません / no number: --" + name + " " + text, e);
        }
    }
}
