package jp.ikodaicho.api.characters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/** External characters in words. */
final class CharactersShown {

    /** More rows than anybody reads on a page; files have them all. */
    private static final int MOST = 300;

    private final Screen screen;
    private final Texts t;
    private final Map<String, String> parameters;
    private final Map<String, String> packages = new LinkedHashMap<>();

    CharactersShown(Screen screen, Map<String, String> parameters) {
        this.screen = screen;
        this.t = screen.t();
        this.parameters = parameters;
        PackageQueries.all(screen.asked().question())
                .forEach(answer -> packages.put(
                        answer.systemPackage().id(), answer.systemPackage().name()));
    }

    static String word(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "");
    }

    static @Nullable String given(Map<String, String> parameters, String name) {
        String word = word(parameters, name);
        return word.isEmpty() ? null : word;
    }

    static Optional<ReviewStatus> status(Map<String, String> parameters) {
        return Arrays.stream(ReviewStatus.values())
                .filter(status -> status.name().equals(word(parameters, "status")))
                .findFirst();
    }

    CharactersView view(List<CharacterAnswer> characters) {
        int shown = Math.min(MOST, characters.size());
        String count = "%,d".formatted(characters.size());
        return new CharactersView(
                characters.size() > MOST
                        ? t.of("characters.some", "n", count, "shown", shown)
                        : t.of("characters.count", "n", count),
                filters(),
                characters.stream().limit(MOST).map(this::line).toList(),
                imports());
    }

    private List<CharactersView.Select> filters() {
        Map<String, String> divisions = new LinkedHashMap<>();
        DivisionQueries.all(screen.asked().question())
                .forEach(division -> divisions.put(division.id(), division.name()));
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ReviewStatus status : ReviewStatus.values()) {
            statuses.put(status.name(), status(status));
        }
        return List.of(
                select("package", t.of("board.package"), packages),
                select("division", t.of("board.division"), divisions),
                select("status", t.of("business.status"), statuses));
    }

    private CharactersView.Select select(String name, String label, Map<String, String> values) {
        String chosen = word(parameters, name);
        List<CharactersView.Option> options = new ArrayList<>();
        options.add(new CharactersView.Option("", t.of("characters.any"), chosen.isEmpty()));
        values.forEach((value, words) -> options.add(new CharactersView.Option(value, words, value.equals(chosen))));
        return new CharactersView.Select(name, label, options);
    }

    private CharactersView.Line line(CharacterAnswer answer) {
        return new CharactersView.Line(
                answer.code(),
                CharacterPicture.address(screen.asked().municipality(), answer).orElse(null),
                packages.getOrDefault(answer.systemPackage(), answer.systemPackage()),
                CharacterTable.text(answer.baseCharacter()),
                CharacterTable.text(answer.reading()),
                "%,d".formatted(answer.used()),
                divisions(answer),
                status(answer.review().status()),
                CharacterTable.decision(answer));
    }

    static String divisions(CharacterAnswer answer) {
        return answer.divisions().stream().map(References.DivisionName::name).collect(Collectors.joining("・"));
    }

    private String status(ReviewStatus status) {
        return t.of("characters.status." + status.name().toLowerCase(java.util.Locale.ROOT));
    }

    private List<CharactersView.Way> imports() {
        return screen.actor().has(Role.DX_OFFICE) && !screen.frame().times().isPast()
                ? packages.entrySet().stream()
                        .map(known -> new CharactersView.Way(
                                ImportListPage.address(screen, known.getKey()), known.getValue()))
                        .toList()
                : List.of();
    }
}
