package jp.ikodaicho.api.characters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a list holds and would change, in words and with the first pictures in the page itself: nothing of it is kept yet. */
@Component
class ImportCheck {

    private static final int MOST_ROWS = 20;
    private static final int LARGEST_IN_PAGE = 40_000;

    private final VendorPictures pictures;

    ImportCheck(VendorPictures pictures) {
        this.pictures = pictures;
    }

    /** What is looked at. */
    record Shown(String name, String address, StagedFiles.Staged staged, Map<ListColumn, Integer> columns) {}

    ImportCheckView view(Shown shown, StagedImports.Reading reading, Screen screen) {
        Texts t = screen.t();
        Problem problem = reading.problem();
        Optional<CharacterImports.Prepared> prepared = Optional.ofNullable(reading.prepared());
        Optional<ListHeader> header = header(shown, reading);
        return new ImportCheckView(
                shown.name(),
                file(shown.staged(), t),
                shown.address(),
                shown.address().substring(0, shown.address().lastIndexOf('/')),
                problem == null ? null : problem.detail(t.locale()).getDetail(),
                problem == null ? List.of() : lines(problem.extension("errors"), t),
                prepared.map(known -> lines(known.warnings(), t)).orElse(List.of()),
                prepared.map(known -> counts(known.change(), t)).orElse(List.of()),
                prepared.map(known -> rows(known, screen)).orElse(List.of()),
                header.map(known -> choices(known, t)).orElse(List.of()),
                header.filter(known -> !known.has(ListColumn.CODE)).isPresent(),
                chosen(shown.columns()));
    }

    private static Optional<ListHeader> header(Shown shown, StagedImports.Reading reading) {
        return Optional.ofNullable(reading.file()).map(file -> ListHeader.of(file.table(), shown.columns()));
    }

    private static String file(StagedFiles.Staged staged, Texts t) {
        return t.of("list.file-of", "name", staged.name(), "bytes", "%,d".formatted(staged.bytes().length));
    }

    private static List<ImportCheckView.Hidden> chosen(Map<ListColumn, Integer> columns) {
        return columns.entrySet().stream()
                .map(choice -> new ImportCheckView.Hidden(choice.getKey().name(), choice.getValue()))
                .toList();
    }

    private static List<ImportCheckView.Line> lines(@Nullable Object errors, Texts t) {
        return errors instanceof List<?> list
                ? list.stream()
                        .filter(CsvErrors.LineError.class::isInstance)
                        .map(CsvErrors.LineError.class::cast)
                        .map(error -> new ImportCheckView.Line(t.of("import.line", "n", error.line()), error.message()))
                        .toList()
                : List.of();
    }

    private static List<ImportCheckView.Count> counts(CharacterImport change, Texts t) {
        return List.of(
                count(t.of("list.added"), change.added()),
                count(t.of("list.changed"), change.changed()),
                count(t.of("list.removed"), change.removed()),
                count(t.of("list.unchanged"), change.unchanged()));
    }

    private static ImportCheckView.Count count(String name, int count) {
        return new ImportCheckView.Count(name, "%,d".formatted(count));
    }

    private List<ImportCheckView.Row> rows(CharacterImports.Prepared prepared, Screen screen) {
        List<ListedCharacter> first =
                prepared.list().values().stream().limit(MOST_ROWS).toList();
        Map<String, byte[]> sent = new HashMap<>();
        List<String> named = first.stream()
                .map(ListedCharacter::glyph)
                .filter(Objects::nonNull)
                .toList();
        prepared.pictures().each(named, picture -> sent.put(picture.sha256(), picture.bytes()));
        return first.stream()
                .map(listed -> new ImportCheckView.Row(
                        listed.code(),
                        picture(listed.glyph(), sent, screen),
                        text(listed.baseCharacter()),
                        "%,d".formatted(listed.used()),
                        text(listed.proposal()),
                        effect(listed, prepared.present(), screen.t())))
                .toList();
    }

    private @Nullable String picture(@Nullable String glyph, Map<String, byte[]> sent, Screen screen) {
        return Optional.ofNullable(glyph)
                .flatMap(name -> Optional.ofNullable(sent.get(name))
                        .or(() -> pictures.find(screen.asked().municipality(), name)))
                .map(GlyphPictures::png)
                .filter(png -> png.length <= LARGEST_IN_PAGE)
                .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
                .orElse(null);
    }

    private static String effect(ListedCharacter listed, Map<String, ListedCharacter> present, Texts t) {
        ListedCharacter before = present.get(listed.key().text());
        if (before == null) {
            return t.of("list.added");
        }
        return t.of(before.equals(listed) ? "list.unchanged" : "list.changed");
    }

    private static List<ImportCheckView.Choice> choices(ListHeader header, Texts t) {
        List<String> headings = header.line().fields();
        return Arrays.stream(ListColumn.values())
                .map(column -> {
                    int place = header.places().getOrDefault(column, -1);
                    List<ImportCheckView.Option> options = new ArrayList<>();
                    options.add(new ImportCheckView.Option(-1, t.of("list.no-column"), place < 0));
                    IntStream.range(0, headings.size())
                            .mapToObj(i -> new ImportCheckView.Option(
                                    i, t.of("list.column", "n", i + 1, "name", headings.get(i)), i == place))
                            .forEach(options::add);
                    return new ImportCheckView.Choice(column.name(), column.japanese(), options);
                })
                .toList();
    }

    private static String text(@Nullable String text) {
        return Stream.ofNullable(text).findFirst().orElse("");
    }
}
