package jp.ikodaicho.domain.business.events;

/**
 * What an entry says about one of the official steps.
 *
 * @param step its number, 1 to {@value #STEPS}; the names are a list of their own, joined when read
 */
public record StepMark(int step, StepStatus status) {

    /** How many official steps 進捗報告のステップ there are: what a rate of 完了率 is of (domain.md §2.2). */
    public static final int STEPS = 40;

    public StepMark {
        if (step < 1 || step > STEPS) {
            throw new IllegalArgumentException("not one of the " + STEPS + " steps: " + step);
        }
    }
}
