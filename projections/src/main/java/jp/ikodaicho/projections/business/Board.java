package jp.ikodaicho.projections.business;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.view.Question;

/**
 * 全体状況: the matrix of businesses and phases, with its first-class cells counted. What is tracked outside the 20 is a row of
 * its own and in no count.
 */
public record Board(Counts firstClass, List<BusinessAnswer> businesses, List<BusinessAnswer> outside) {

    /**
     * The ★ cells of the 20.
     *
     * @param planned those with a plan on record
     * @param late 遅延
     * @param overdueWithoutRecord 期限超過・記録なし
     */
    public record Counts(
            long cells,
            long planned,
            Map<PhaseStatus, Long> byStatus,
            long late,
            long overdueWithoutRecord,
            long recheck) {}

    public static Board of(Question question) {
        List<BusinessAnswer> all = BusinessQueries.all(question);
        List<BusinessAnswer> core = all.stream().filter(b -> b.number() != null).toList();
        List<BusinessAnswer> outside =
                all.stream().filter(b -> b.number() == null).toList();
        return new Board(count(core), core, outside);
    }

    private static Counts count(List<BusinessAnswer> core) {
        Map<PhaseStatus, Long> byStatus = new EnumMap<>(PhaseStatus.class);
        for (PhaseStatus status : PhaseStatus.values()) {
            byStatus.put(status, count(core, cell -> cell.status() == status));
        }
        return new Counts(
                count(core, _ -> true),
                count(core, cell -> cell.currentPlan() != null),
                byStatus,
                count(core, cell -> cell.timeliness() == Timeliness.LATE),
                count(core, cell -> cell.timeliness() == Timeliness.OVERDUE_WITHOUT_RECORD),
                count(core, PhaseAnswer::recheck));
    }

    private static long count(List<BusinessAnswer> core, Predicate<PhaseAnswer> test) {
        Stream<PhaseAnswer> cells =
                core.stream().flatMap(b -> Phase.FIRST_CLASS.stream().map(b::phase));
        return cells.filter(test).count();
    }
}
