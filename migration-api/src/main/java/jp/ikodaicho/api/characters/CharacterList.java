package jp.ikodaicho.api.characters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.characters.intake.Pictures;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.shared.CharacterKey;
import org.jspecify.annotations.Nullable;

/**
 * 外字一覧: a vendor's list of external characters; the columns by their names, in any order, several lines of one code being its
 * use in several businesses. Texts stay as they are. Reads nothing of residents: counts only.
 */
public final class CharacterList {

    /** No city has nearly as many. */
    static final int MOST_LINES = 20_000;

    private static final int LONGEST = 200;
    private static final int FINE = 24;

    private final CharacterListScope scope;
    private final Pictures pictures;
    private final ListHeader header;
    private final Map<String, ListedCharacter> characters = new LinkedHashMap<>();
    private final Map<String, Long> firstLines = new HashMap<>();
    private final CsvErrors errors = new CsvErrors();
    private final List<CsvErrors.LineError> warnings = new ArrayList<>();

    private CharacterList(CharacterListScope scope, Pictures pictures, ListHeader header) {
        this.scope = scope;
        this.pictures = pictures;
        this.header = header;
    }

    /**
     * What was read.
     *
     * @param characters by key
     * @param warnings what is odd about lines that can be taken all the same
     */
    record Read(Map<String, ListedCharacter> characters, List<CsvErrors.LineError> warnings) {}

    /** The characters a file lists for a package, by key; throws 422 {@code csv-invalid} with every problem of every line. */
    public static Map<String, ListedCharacter> read(VendorFile file, CharacterListScope scope) {
        return read(file, scope, Map.of()).characters();
    }

    /** The same with columns that a person chose. */
    static Read read(VendorFile file, CharacterListScope scope, Map<ListColumn, Integer> chosen) {
        ListHeader header = ListHeader.of(file.table(), chosen);
        CharacterList list = new CharacterList(scope, file.pictures(), header);
        list.check();
        if (list.errors.isEmpty()) {
            header.body().forEach(list::line);
            if (list.characters.isEmpty() && list.errors.isEmpty()) {
                list.errors.add(header.line().number(), "nothing", Map.of());
            }
        }
        list.errors.refuseIfAny();
        return new Read(list.characters, list.warnings);
    }

    private void check() {
        if (!header.has(ListColumn.CODE)) {
            errors.add(header.line().number(), "no-column", Map.of("name", ListColumn.CODE.names()));
        }
        if (header.body().size() > MOST_LINES) {
            errors.add(header.line().number(), "too-many", Map.of("limit", Integer.toString(MOST_LINES)));
        }
    }

    private void line(CsvFile.Line line) {
        if (!scope.takes(text(line, ListColumn.PACKAGE))) {
            return;
        }
        String code = text(line, ListColumn.CODE);
        if (code == null || !CharacterKey.isCode(code)) {
            errors.add(line.number(), "gaiji-code", Map.of("value", Objects.requireNonNullElse(code, "")));
            return;
        }
        CharacterUsage usage = usage(line);
        ListedCharacter fresh =
                listed(line, new CharacterKey(scope.systemPackage(), code), usage == null ? List.of() : List.of(usage));
        if (errors.isEmpty()) {
            add(line, fresh, usage);
        }
    }

    private void add(CsvFile.Line line, ListedCharacter fresh, @Nullable CharacterUsage usage) {
        CharacterKey key = fresh.key();
        ListedCharacter known = characters.get(key.text());
        if (known == null) {
            characters.put(key.text(), fresh);
            firstLines.put(key.text(), line.number());
            return;
        }
        boolean twice = usage == null
                || known.usages().stream().anyMatch(other -> sameUse(other, usage))
                || !sameShape(known, fresh);
        if (twice) {
            String first = String.valueOf(firstLines.get(key.text()));
            errors.add(line.number(), "body-twice", Map.of("value", key.code(), "line", first));
            return;
        }
        List<CharacterUsage> usages = new ArrayList<>(known.usages());
        usages.add(usage);
        characters.put(key.text(), fresh.withUsages(usages));
    }

    private static boolean sameUse(CharacterUsage one, CharacterUsage other) {
        return one.business().equals(other.business()) && Objects.equals(one.field(), other.field());
    }

    private static boolean sameShape(ListedCharacter one, ListedCharacter other) {
        return one.code().equals(other.code()) && Objects.equals(one.glyph(), other.glyph());
    }

    private ListedCharacter listed(CsvFile.Line line, CharacterKey key, List<CharacterUsage> usages) {
        return new ListedCharacter(
                key.systemPackage(),
                key.code(),
                text(line, ListColumn.CODE_SYSTEM),
                text(line, ListColumn.BASE),
                text(line, ListColumn.READING),
                glyph(line, key.code()),
                usages,
                text(line, ListColumn.PROPOSAL),
                text(line, ListColumn.PROPOSAL_KIND),
                text(line, ListColumn.REMARKS));
    }

    /** SHA-256 of the line's picture, null where none came; one that cannot be taken is a problem. */
    private @Nullable String glyph(CsvFile.Line line, String code) {
        return switch (pictures.find(text(line, ListColumn.GLYPH), code, text(line, ListColumn.CODE_SYSTEM))
                .orElse(null)) {
            case Pictures.Picture picture -> fine(line, picture);
            case Pictures.Unreadable unreadable -> wrong(line, "picture-unreadable", unreadable.name());
            case Pictures.Absent absent -> wrong(line, "picture-absent", absent.name());
            case null -> null;
        };
    }

    /** Under 24 pixels nothing can be told by looks (characters.md §4.5): said, not refused. */
    private String fine(CsvFile.Line line, Pictures.Picture picture) {
        if (picture.pixels() > 0 && picture.pixels() < FINE) {
            warnings.add(CsvErrors.told(
                    line.number(), "picture-coarse", Map.of("pixels", Integer.toString(picture.pixels()))));
        }
        return picture.sha256();
    }

    private @Nullable String wrong(CsvFile.Line line, String code, String name) {
        errors.add(line.number(), code, Map.of("name", name));
        return null;
    }

    private @Nullable CharacterUsage usage(CsvFile.Line line) {
        String business = text(line, ListColumn.BUSINESS);
        String count = text(line, ListColumn.COUNT);
        if (count != null && !count.matches("[0-9]{1,9}")) {
            errors.add(line.number(), "usage-count", Map.of("value", count));
            return null;
        }
        return business == null
                ? null
                : new CharacterUsage(
                        scope.business(business),
                        text(line, ListColumn.FIELD),
                        count == null ? 0 : Long.parseLong(count));
    }

    /** The text of a cell as it stands, null where it is empty; too long a one is a problem. */
    private @Nullable String text(CsvFile.Line line, ListColumn column) {
        String text = header.cell(line, column);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            errors.add(line.number(), "too-long", Map.of("column", column.japanese()));
        }
        return text.isEmpty() ? null : text;
    }
}
