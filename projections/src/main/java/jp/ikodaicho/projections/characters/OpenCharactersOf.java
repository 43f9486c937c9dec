package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.OpenCharacters;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.view.StoredRows;
import org.jspecify.annotations.Nullable;

/** What is open in the character review, by package. A package without external characters is not among them. */
public final class OpenCharactersOf {

    private OpenCharactersOf() {}

    /** By everything stored at this moment: what an entry is decided on. */
    public static Map<String, OpenCharacters> stored(LogReader log, MunicipalityCode body) {
        return byPackage(StoredRows.all(log, body, new CharacterView()), null);
    }

    /** By rows that are at hand. */
    public static Map<String, OpenCharacters> byPackage(List<CharacterRow> rows, @Nullable LocalDate factDate) {
        Conflicts conflicts = new Conflicts(rows, factDate);
        Map<String, OpenCharacters> open = new TreeMap<>();
        for (CharacterRow row : rows) {
            open.merge(row.listed().systemPackage(), of(row, conflicts, factDate), OpenCharactersOf::sum);
        }
        return open;
    }

    private static OpenCharacters of(CharacterRow row, Conflicts conflicts, @Nullable LocalDate factDate) {
        if (row.status(factDate).isSettled()) {
            return new OpenCharacters(0, conflicts.of(row).isEmpty() ? 0 : 1, 0);
        }
        return row.facts().on(factDate).afterCutover().isPresent()
                ? new OpenCharacters(0, 0, 1)
                : new OpenCharacters(1, 0, 0);
    }

    private static OpenCharacters sum(OpenCharacters one, OpenCharacters other) {
        return new OpenCharacters(
                one.undecided() + other.undecided(),
                one.conflicts() + other.conflicts(),
                one.afterCutover() + other.afterCutover());
    }
}
