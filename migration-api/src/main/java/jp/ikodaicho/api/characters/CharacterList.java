package jp.ikodaicho.api.characters;

import java.util.ArrayList;
import java.util.EnumMap;
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

    /** Columns, by the names the lists use. */
    private enum Column {
        PACKAGE("package_code", "パッケージ"),
        CODE("gaiji_code", "外字コード"),
        CODE_SYSTEM("code_system", "コード体系"),
        BUSINESS("business_system", "主な業務"),
        FIELD("used_in", "使用項目"),
        BASE("base_char", "親字"),
        READING("reading", "読み"),
        COUNT("usage_count", "使用件数"),
        PROPOSAL("vendor_proposal", "提案MJ"),
        PROPOSAL_KIND("vendor_proposal_kind", "提案クラス"),
        REMARKS("remarks", "ベンダー備考"),
        GLYPH("glyph_file", "字形画像ファイル名");

        private final String english;
        private final String japanese;

        Column(String english, String japanese) {
            this.english = english;
            this.japanese = japanese;
        }

        private boolean isNamed(String header) {
            return english.equals(header) || japanese.equals(header);
        }
    }

    private static final int LONGEST = 200;

    private final CharacterListScope scope;
    private final Pictures pictures;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, ListedCharacter> characters = new LinkedHashMap<>();
    private final CsvErrors errors = new CsvErrors();

    private CharacterList(CharacterListScope scope, Pictures pictures) {
        this.scope = scope;
        this.pictures = pictures;
    }

    /** The characters a file lists for a package, by key; throws 422 {@code csv-invalid} with every problem of every line. */
    public static Map<String, ListedCharacter> read(VendorFile file, CharacterListScope scope) {
        CharacterList list = new CharacterList(scope, file.pictures());
        list.header(file.table().lines().getFirst());
        if (list.errors.isEmpty()) {
            file.table().body().forEach(list::line);
            if (list.characters.isEmpty() && list.errors.isEmpty()) {
                list.errors.add(file.table().lines().getFirst().number(), "nothing", Map.of());
            }
        }
        list.errors.refuseIfAny();
        return list.characters;
    }

    private void header(CsvFile.Line header) {
        for (Column column : Column.values()) {
            for (int i = 0; i < header.fields().size(); i++) {
                if (column.isNamed(header.fields().get(i).strip())) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        if (!places.containsKey(Column.CODE)) {
            errors.add(header.number(), "no-column", Map.of("name", Column.CODE.english + "・" + Column.CODE.japanese));
        }
    }

    private void line(CsvFile.Line line) {
        if (!scope.takes(text(line, Column.PACKAGE))) {
            return;
        }
        String code = text(line, Column.CODE);
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
            return;
        }
        boolean twice = usage == null
                || known.usages().stream().anyMatch(other -> sameUse(other, usage))
                || !sameShape(known, fresh);
        if (twice) {
            errors.add(line.number(), "twice", Map.of("value", key.code()));
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
                text(line, Column.CODE_SYSTEM),
                text(line, Column.BASE),
                text(line, Column.READING),
                glyph(line, key.code()),
                usages,
                text(line, Column.PROPOSAL),
                text(line, Column.PROPOSAL_KIND),
                text(line, Column.REMARKS));
    }

    /** SHA-256 of the line's picture, null where none came; one that cannot be taken is a problem. */
    private @Nullable String glyph(CsvFile.Line line, String code) {
        return switch (pictures.find(text(line, Column.GLYPH), code, text(line, Column.CODE_SYSTEM))
                .orElse(null)) {
            case Pictures.Picture picture -> picture.sha256();
            case Pictures.Unreadable unreadable -> wrong(line, "picture-unreadable", unreadable.name());
            case Pictures.Absent absent -> wrong(line, "picture-absent", absent.name());
            case null -> null;
        };
    }

    private @Nullable String wrong(CsvFile.Line line, String code, String name) {
        errors.add(line.number(), code, Map.of("name", name));
        return null;
    }

    private @Nullable CharacterUsage usage(CsvFile.Line line) {
        String business = text(line, Column.BUSINESS);
        String count = text(line, Column.COUNT);
        if (count != null && !count.matches("[0-9]{1,9}")) {
            errors.add(line.number(), "usage-count", Map.of("value", count));
            return null;
        }
        return business == null
                ? null
                : new CharacterUsage(
                        scope.business(business), text(line, Column.FIELD), count == null ? 0 : Long.parseLong(count));
    }

    /** The text of a cell as it stands, null where it is empty; too long a one is a problem. */
    private @Nullable String text(CsvFile.Line line, Column column) {
        Integer place = places.get(column);
        String text = place == null || place >= line.fields().size()
                ? ""
                : line.fields().get(place);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            errors.add(line.number(), "too-long", Map.of("column", column.japanese));
        }
        return text.isEmpty() ? null : text;
    }
}
