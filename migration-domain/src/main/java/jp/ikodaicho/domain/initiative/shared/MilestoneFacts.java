package jp.ikodaicho.domain.initiative.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;
import org.jspecify.annotations.Nullable;

/**
 * One milestone.
 *
 * @param definition what it is, whatever the fact date
 * @param facts those that count, in the order they count
 */
public record MilestoneFacts(MilestonePlanned definition, List<MilestoneFact> facts) {

    public MilestoneFacts {
        facts = List.copyOf(facts);
    }

    public MilestoneStatus status() {
        MilestoneStatus status = MilestoneStatus.PLANNED;
        for (MilestoneFact fact : facts) {
            status = switch (fact.recorded()) {
                case MilestonePlanned _ -> status;
                case MilestoneRescheduled _ -> status == MilestoneStatus.DROPPED ? MilestoneStatus.PLANNED : status;
                case MilestoneReached _ -> MilestoneStatus.REACHED;
                case MilestoneDropped _ -> MilestoneStatus.DROPPED;
            };
        }
        return status;
    }

    /** The present reaching, only while it is reached. */
    public Optional<MilestoneReached> reached() {
        return status() == MilestoneStatus.REACHED ? last(MilestoneReached.class) : Optional.empty();
    }

    /** The present dropping, only while it is dropped. */
    public Optional<MilestoneDropped> dropped() {
        return status() == MilestoneStatus.DROPPED ? last(MilestoneDropped.class) : Optional.empty();
    }

    /** Whether it is still to be reached: neither settled itself nor by an alternative of the same decision that was reached. */
    public boolean isOpenAmong(List<MilestoneFacts> all) {
        return status() == MilestoneStatus.PLANNED
                && all.stream().noneMatch(other -> isAlternative(other) && other.status() == MilestoneStatus.REACHED);
    }

    /** Whether the other is another way of the same decision. */
    public boolean isAlternative(MilestoneFacts other) {
        String alternative = definition.alternative();
        return alternative != null
                && alternative.equals(other.definition.alternative())
                && !definition.milestone().equals(other.definition.milestone());
    }

    private <F> Optional<F> last(Class<F> kind) {
        return facts.stream()
                .map(MilestoneFact::recorded)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((earlier, later) -> later);
    }

    /** Its plans: the original one first, whenever it was decided, then each change in the order it counts. */
    public List<MilestonePlan> plans() {
        return facts.stream()
                .sorted(Comparator.comparing(fact -> !(fact.recorded() instanceof MilestonePlanned)))
                .flatMap(fact -> MilestonePlan.of(fact).stream())
                .toList();
    }

    /** When it is due by its present plan; null for no date on record. */
    public @Nullable MilestoneDate due() {
        List<MilestonePlan> plans = plans();
        return plans.isEmpty() ? null : plans.getLast().date();
    }
}
