package jp.ikodaicho.domain.entry;

import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Surroundings;

/**
 * 記録: what one person enters at one moment in one body, one step per aggregate, all or nothing. All its events share one
 * correlation id.
 */
public record Entry(List<Step> steps, EntryContext context) {

    public Entry {
        steps = List.copyOf(steps);
        if (bodies(steps) != 1) {
            throw new IllegalArgumentException("an entry is made in one body");
        }
        if (steps.stream().map(Step::target).distinct().count() < steps.size()) {
            throw new IllegalArgumentException("an entry has one step per aggregate");
        }
    }

    private static long bodies(List<Step> steps) {
        return steps.stream()
                .map(step -> step.target().municipality())
                .distinct()
                .count();
    }

    /** The body it is made in: entries of one body are recorded one after the other. */
    public MunicipalityCode municipality() {
        return steps.getFirst().target().municipality();
    }

    /** The same entry, recorded at that instant. */
    public Entry at(Instant now) {
        return new Entry(steps, context.at(now));
    }

    /** The same entry, decided in these surroundings. */
    public Entry in(Surroundings around) {
        return new Entry(steps, context.in(around));
    }
}
