package jp.ikodaicho.domain.published.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * ステップ一覧の取込: the names of the 40 steps, in force from a date until the next list is.
 *
 * @param name what the list is called, e.g. 「手順書 第2.0版」
 * @param sha256 hex digest of the file
 * @param steps all of them, in the order of their numbers
 */
@EventType(name = "step-list-imported")
public record StepListImported(String name, PartialDate from, String sha256, List<ListedStep> steps)
        implements StepListEvent {

    public StepListImported {
        steps = List.copyOf(steps);
    }
}
