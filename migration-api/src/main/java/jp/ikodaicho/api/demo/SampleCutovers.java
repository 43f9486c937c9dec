package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.characters.CharacterRow;
import jp.ikodaicho.projections.characters.Conflicts;

/** What the office records before the data of a business is moved: what is open of its package's characters is put off or waived. */
final class SampleCutovers {

    private SampleCutovers() {}

    /** What is said of a character. */
    record Said(String character, CharacterCommand command) {}

    static List<Said> before(List<CharacterRow> rows, String systemPackage, LocalDate today) {
        Conflicts conflicts = new Conflicts(rows, null);
        PartialDate later = new PartialDate.Year(FiscalYear.of(today.plusYears(1)));
        List<Said> said = new ArrayList<>();
        for (CharacterRow row : rows) {
            if (row.listed().systemPackage().equals(systemPackage) && !row.removed()) {
                if (isOpen(row)) {
                    said.add(new Said(row.character(), new AllowAfterCutover("移行後に判定するため", later)));
                }
                conflicts.of(row).stream()
                        .limit(1)
                        .map(other -> new Said(row.character(), new WaiveConflict(other, "移行後に見直すため")))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static boolean isOpen(CharacterRow row) {
        return !row.facts().state().status().isSettled()
                && row.facts().afterCutover().isEmpty();
    }
}
