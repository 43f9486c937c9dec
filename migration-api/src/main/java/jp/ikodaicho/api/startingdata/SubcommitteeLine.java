package jp.ikodaicho.api.startingdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * The sub-committee 専門部会 of one fiscal year: who sits in it from the beginning of that year.
 *
 * @param fiscalYear {@code FY2023}
 * @param divisions ids of the divisions
 */
public record SubcommitteeLine(PartialDate fiscalYear, List<String> divisions) {

    public SubcommitteeLine {
        Required.field("fiscalYear", fiscalYear);
        Required.fiscalYear(fiscalYear);
        divisions = Required.listOrEmpty(divisions);
    }

    FiscalYear year() {
        return FiscalYear.of(fiscalYear.first());
    }

    /** What is twice in the lists, or in none of the divisions, each with the way to it. */
    static List<String> mistakes(StartingDataFile file, Set<String> known) {
        List<String> mistakes = new ArrayList<>();
        Set<FiscalYear> years = new HashSet<>();
        for (int i = 0; i < file.subcommittees().size(); i++) {
            SubcommitteeLine line = file.subcommittees().get(i);
            String place = "subcommittees[" + i + "]";
            if (!years.add(line.year())) {
                mistakes.add(place + ".fiscalYear: 「" + line.year() + "」が二度出てきます。");
            }
            mistakes.addAll(line.mistakes(place, known));
        }
        return mistakes;
    }

    private List<String> mistakes(String place, Set<String> known) {
        List<String> mistakes = new ArrayList<>();
        Set<String> seated = new HashSet<>();
        for (int i = 0; i < divisions.size(); i++) {
            String id = divisions.get(i);
            if (!known.contains(id)) {
                mistakes.add(place + ".divisions[" + i + "]: 「" + id + "」は divisions にありません。");
            }
            if (!seated.add(id)) {
                mistakes.add(place + ".divisions[" + i + "]: 「" + id + "」が二度出てきます。");
            }
        }
        return mistakes;
    }
}
