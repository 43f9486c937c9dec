package jp.ikodaicho.domain.entry;

import java.util.List;
import jp.ikodaicho.domain.shared.EntryContext;

/**
 * 記録: what one person enters at one moment, one step per aggregate, all or nothing. All its events share one correlation id.
 */
public record Entry(List<Step> steps, EntryContext context) {

    public Entry {
        steps = List.copyOf(steps);
        if (steps.stream().map(Step::target).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("an entry has one step per aggregate");
        }
    }
}
