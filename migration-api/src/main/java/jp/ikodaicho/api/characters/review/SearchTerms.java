package jp.ikodaicho.api.characters.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.CharacterQuery;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import org.jspecify.annotations.Nullable;

/**
 * What an officer knows of the character that is not among the candidates, as typed; empty where nothing is.
 *
 * @param reading in kana
 * @param strokes a number, or two with a hyphen between
 * @param code an id, a code point, a number of 戸籍統一文字 or 住基ネット, or the character itself
 * @param parts characters that all must be in it
 */
record SearchTerms(String reading, String strokes, String code, String parts) {

    static final String READING = "reading";
    static final String STROKES = "strokes";
    static final String CODE = "code";
    static final String PARTS = "parts";

    private static final int MOST = 20;
    private static final Pattern SPAN = Pattern.compile("(\\p{Nd}{1,2})(?:\\s*[-~－～〜]\\s*(\\p{Nd}{1,2}))?画?");

    static SearchTerms of(Map<String, String> asked) {
        return new SearchTerms(
                asked.getOrDefault(READING, "").strip(),
                asked.getOrDefault(STROKES, "").strip(),
                asked.getOrDefault(CODE, "").strip(),
                asked.getOrDefault(PARTS, "").strip());
    }

    boolean isEmpty() {
        return reading.isEmpty() && strokes.isEmpty() && code.isEmpty() && parts.isEmpty();
    }

    /** Those that fit, the fewest strokes first; a code alone says which. */
    List<StandardCharacter> find(Catalogue catalogue) {
        if (!code.isEmpty()) {
            return coded(catalogue).distinct().limit(MOST).toList();
        }
        CharacterQuery query = new CharacterQuery(
                reading.isEmpty() ? null : reading,
                null,
                span(),
                null,
                parts.codePoints()
                        .filter(part -> !Character.isWhitespace(part))
                        .mapToObj(Character::toString)
                        .toList());
        return catalogue.search(query, MOST);
    }

    private CharacterQuery.@Nullable Span span() {
        Matcher span = SPAN.matcher(strokes);
        if (!span.matches()) {
            return null;
        }
        int from = Integer.parseInt(span.group(1));
        return new CharacterQuery.Span(from, span.group(2) == null ? from : Integer.parseInt(span.group(2)));
    }

    private Stream<StandardCharacter> coded(Catalogue catalogue) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (StandardCharacterId.isId(upper)) {
            return catalogue.find(upper).stream();
        }
        Optional<String> character = CodeAsText.text(code)
                .or(() -> Optional.of(code).filter(text -> !text.matches("(J\\+)?[0-9A-Fa-f]{4,8}")));
        return character
                .map(text -> Stream.concat(catalogue.writtenAs(text).stream(), catalogue.ofBase(text).stream()))
                .orElseGet(() -> catalogue.numbered(upper).stream());
    }
}
