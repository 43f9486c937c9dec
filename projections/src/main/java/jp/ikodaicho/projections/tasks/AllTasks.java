package jp.ikodaicho.projections.tasks;

import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.projections.business.Tasks;
import jp.ikodaicho.projections.business.Tasks.Task;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.characters.ReviewProgress;
import jp.ikodaicho.projections.view.Question;

/** 課の作業: everything open for a division on the day asked for, the most urgent first; its pending characters are one task. */
public final class AllTasks {

    /** Subject of the task that is the pending characters. */
    public static final String CHARACTERS = "character-reviews";

    private static final String TITLE = "文字の確認";

    private AllTasks() {}

    public static List<Task> of(Question question, String division) {
        return all(question).stream()
                .filter(task -> task.division().equals(division))
                .toList();
    }

    /** The open work of all divisions. */
    public static List<Task> all(Question question) {
        return Stream.concat(Tasks.all(question).stream(), characters(question))
                .sorted(Tasks.ORDER)
                .toList();
    }

    private static Stream<Task> characters(Question question) {
        return ReviewProgress.leftByDivision(question).entrySet().stream()
                .filter(queue -> queue.getValue().open() > 0)
                .map(queue -> new Task(
                        queue.getKey(),
                        Tasks.Kind.CHARACTERS,
                        CHARACTERS,
                        TITLE,
                        null,
                        Timeliness.IN_TIME,
                        null,
                        null,
                        queue.getValue().open()));
    }
}
