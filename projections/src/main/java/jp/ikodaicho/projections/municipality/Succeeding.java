package jp.ikodaicho.projections.municipality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.domain.municipality.shared.Succession;
import jp.ikodaicho.projections.view.Rows;

/** Which divisions a division leads to, through any number of successions, proposed or confirmed. */
public final class Succeeding {

    private Succeeding() {}

    /** The ids of all that come after that division, as far as the rows know. */
    public static Set<String> beyond(Rows rows, String division) {
        Map<String, DivisionRow> known = new HashMap<>();
        rows.all(new DivisionView()).forEach(row -> known.put(row.division(), row));
        Set<String> found = new HashSet<>();
        collect(known, division, found);
        return Set.copyOf(found);
    }

    private static void collect(Map<String, DivisionRow> known, String division, Set<String> found) {
        DivisionRow row = known.get(division);
        if (row != null) {
            for (Succession succession : row.successions().list()) {
                if (found.add(succession.successor())) {
                    collect(known, succession.successor(), found);
                }
            }
        }
    }
}
