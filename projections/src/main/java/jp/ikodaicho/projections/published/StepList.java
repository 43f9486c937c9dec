package jp.ikodaicho.projections.published;

import java.util.List;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The names of the 40 official steps.
 *
 * @param name what the list is called
 * @param from first period it is in force in; null for the one the program ships with
 * @param steps all of them, in the order of their numbers
 */
public record StepList(String name, @Nullable PartialDate from, List<ListedStep> steps) {
    public StepList {
        steps = List.copyOf(steps);
    }
}
