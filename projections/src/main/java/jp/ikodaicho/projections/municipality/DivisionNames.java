package jp.ikodaicho.projections.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.municipality.shared.Succession;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * What divisions were called on a day, and what they are called now, for whatever is told of the past: a division is printed by
 * the name of the day it is told of and, in brackets, its present one, 「情報管理課（現 デジタル都市推進課）」 (domain.md §6.4).
 * "Now" is the day the question is asked for. Only confirmed successions lead on; one that is merely proposed 未確認 names
 * nobody's successor.
 */
public final class DivisionNames {

    private final LocalDate now;
    private final Map<String, DivisionRow> divisions = new LinkedHashMap<>();

    private DivisionNames(LocalDate now) {
        this.now = now;
    }

    public static DivisionNames of(Question question) {
        DivisionNames names = new DivisionNames(question.day());
        question.rows().all(new DivisionView()).forEach(row -> names.divisions.put(row.division(), row));
        return names;
    }

    /**
     * A division as it is printed.
     *
     * @param name on the day it is told of; the id where no division of that id is registered
     * @param presentName on the day asked for, by renaming or by confirmed successions, several by 「、」; absent where it is the
     *     same
     */
    public record NamedDivision(
            String id, String name, @Nullable String presentName) {}

    /** A division by its name on a day. */
    public NamedDivision on(LocalDate day, String id) {
        DivisionRow row = divisions.get(id);
        if (row == null) {
            return new NamedDivision(id, id, null);
        }
        String name = row.name(day);
        List<DivisionRow> after = present(id, new HashSet<>());
        String present = (after.isEmpty() ? List.of(row) : after)
                .stream().map(division -> division.name(now)).distinct().collect(Collectors.joining("、"));
        return new NamedDivision(id, name, present.equals(name) ? null : present);
    }

    /** Place in the organisation; last for a division that is not registered. */
    public int order(String id) {
        DivisionRow row = divisions.get(id);
        return row == null ? Integer.MAX_VALUE : row.order();
    }

    /**
     * What a division is now: what it passed into, followed to the end, and itself while nothing came after it or while it goes
     * on beside what was split from it. Nothing where successions lead round in a circle.
     */
    private List<DivisionRow> present(String id, Set<String> seen) {
        DivisionRow row = divisions.get(id);
        if (row == null || !seen.add(id)) {
            return List.of();
        }
        List<Succession> after = row.successions().confirmedBy(now).toList();
        boolean goesOn = after.stream().allMatch(succession -> succession.kind().mayGoOn()) && row.exists(now);
        List<DivisionRow> present = new ArrayList<>(after.isEmpty() || goesOn ? List.of(row) : List.of());
        after.forEach(succession -> present.addAll(present(succession.successor(), seen)));
        return present;
    }
}
