package jp.ikodaicho.domain.business.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;

/**
 * The statuses of the 40 steps, or of as many as were said.
 *
 * @param letters one for each step in order, {@code -} for one nothing was said about: a row holds many of these
 */
public record StepStatuses(@JsonValue String letters) {

    private static final char UNSAID = '-';

    /** Nothing was said about any. */
    public static final StepStatuses NONE = new StepStatuses("-".repeat(StepMark.STEPS));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepStatuses {
        if (letters.length() != StepMark.STEPS) {
            throw new IllegalArgumentException("not " + StepMark.STEPS + " letters: " + letters);
        }
    }

    public static StepStatuses of(List<StepMark> marks) {
        StringBuilder letters = new StringBuilder(NONE.letters);
        marks.forEach(mark -> letters.setCharAt(mark.step() - 1, mark.status().letter()));
        return new StepStatuses(letters.toString());
    }

    /** The status of a step; empty where nothing was said about it. */
    public Optional<StepStatus> of(int step) {
        char letter = letters.charAt(step - 1);
        return letter == UNSAID ? Optional.empty() : Optional.of(StepStatus.of(letter));
    }

    /** Of each step what was said of it last, in the order of the reports. */
    public static StepStatuses last(List<StepStatuses> reports) {
        StringBuilder all = new StringBuilder(NONE.letters);
        for (StepStatuses report : reports) {
            for (int i = 0; i < StepMark.STEPS; i++) {
                char letter = report.letters.charAt(i);
                if (letter != UNSAID) {
                    all.setCharAt(i, letter);
                }
            }
        }
        return new StepStatuses(all.toString());
    }

    /** What was said, in the order of the steps. */
    public Stream<StepStatus> said() {
        return letters.chars().filter(letter -> letter != UNSAID).mapToObj(letter -> StepStatus.of((char) letter));
    }

    /** How many steps have this status. */
    public int count(StepStatus status) {
        return count(status.letter());
    }

    private int count(char wanted) {
        return (int) letters.chars().filter(letter -> letter == wanted).count();
    }

    /** 完了済み + 対象外: what 完了率 counts of the 40; a step nothing was said about counts as 未着手. */
    public int done() {
        return Stream.of(StepStatus.values())
                .filter(StepStatus::isDone)
                .mapToInt(this::count)
                .sum();
    }

    /** How many steps nothing was said about: 記録なし. */
    public int unsaid() {
        return count(UNSAID);
    }
}
