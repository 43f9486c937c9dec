package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.projections.business.Tasks;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.tasks.AllTasks;
import jp.ikodaicho.projections.view.Question;

/**
 * How much a division has to do.
 *
 * @param open its open tasks
 * @param overdue how many of them are past their date
 */
record DivisionLoad(DivisionAnswer division, int open, int overdue) {

    /** The divisions there are on the day asked for, in the organisation's order. */
    static List<DivisionLoad> all(Question question) {
        List<Tasks.Task> tasks = AllTasks.all(question);
        return DivisionQueries.all(question).stream()
                .filter(DivisionAnswer::exists)
                .map(division -> of(division, tasks))
                .toList();
    }

    private static DivisionLoad of(DivisionAnswer division, List<Tasks.Task> all) {
        List<Tasks.Task> own = all.stream()
                .filter(task -> task.division().equals(division.id()))
                .toList();
        long overdue = own.stream()
                .filter(task -> task.timeliness() != Timeliness.IN_TIME)
                .count();
        return new DivisionLoad(division, own.size(), (int) overdue);
    }
}
