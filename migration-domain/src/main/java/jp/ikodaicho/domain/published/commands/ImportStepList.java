package jp.ikodaicho.domain.published.commands;

import java.util.List;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * ステップ一覧の取込.
 *
 * @param name what the list is called
 * @param from first period it is in force in
 * @param sha256 hex digest of the file
 */
public record ImportStepList(String name, PartialDate from, String sha256, List<ListedStep> steps)
        implements StepListCommand {

    public ImportStepList {
        steps = List.copyOf(steps);
        if (steps.size() != StepMark.STEPS) {
            throw new IllegalArgumentException("not a name for each of the " + StepMark.STEPS + " steps");
        }
    }
}
