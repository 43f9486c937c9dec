package jp.ikodaicho.domain.business.events;

import java.util.Arrays;

/** 進捗ステータス of one official step, in the ministry's words (domain.md §2.3). */
public enum StepStatus {
    /** 完了済み. */
    COMPLETED('C'),
    /** 作業中. */
    IN_PROGRESS('I'),
    /** 未着手. */
    NOT_STARTED('N'),
    /** 対象外; counts as done in 完了率. */
    NOT_APPLICABLE('X');

    private final char letter;

    StepStatus(char letter) {
        this.letter = letter;
    }

    /** One letter, for rows that hold forty of them. */
    public char letter() {
        return letter;
    }

    /** Reads the letter; throws {@link IllegalArgumentException} for an unknown one. */
    public static StepStatus of(char letter) {
        return Arrays.stream(values())
                .filter(status -> status.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no letter of a step status: " + letter));
    }

    /** Whether it counts as done: completed, or not applicable. */
    public boolean isDone() {
        return this == COMPLETED || this == NOT_APPLICABLE;
    }
}
