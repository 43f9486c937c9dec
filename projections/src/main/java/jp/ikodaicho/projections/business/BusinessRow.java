package jp.ikodaicho.projections.business;

import java.util.EnumMap;
import java.util.Map;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.LateMigration;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.business.shared.StepFacts;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What the log says about one business: its registration, its dated package and responsible division, and the effective facts
 * of its phases and steps. Board, timeline and task lists are asked of this one row.
 *
 * @param version sequence of the last event, the version in its ETag
 */
public record BusinessRow(
        String business,
        long version,
        BusinessRegistered registered,
        Dated<String> packages,
        Dated<Responsible> responsible,
        Map<Phase, PhaseFacts> phases,
        StepFacts steps,
        Dated<LateMigration> lateMigrations) {

    /**
     * 担当課.
     *
     * @param confirmed false while it is a proposal (未確認)
     */
    public record Responsible(
            String division, boolean confirmed, @Nullable String source) {}

    static BusinessRow of(String business, long sequence, BusinessRegistered registered) {
        return new BusinessRow(
                business, sequence, registered, Dated.none(), Dated.none(), Map.of(), StepFacts.NONE, Dated.none());
    }

    public PhaseFacts facts(Phase phase) {
        return phases.getOrDefault(phase, PhaseFacts.NONE);
    }

    BusinessRow at(long sequence) {
        return new BusinessRow(business, sequence, registered, packages, responsible, phases, steps, lateMigrations);
    }

    BusinessRow on(Dated<String> assigned) {
        return new BusinessRow(business, version, registered, assigned, responsible, phases, steps, lateMigrations);
    }

    BusinessRow owned(Responsible owner, @Nullable PartialDate from, long sequence) {
        Dated<Responsible> owners = responsible.with(owner, from, sequence);
        return new BusinessRow(business, version, registered, packages, owners, phases, steps, lateMigrations);
    }

    BusinessRow late(Dated<LateMigration> designations) {
        return new BusinessRow(business, version, registered, packages, responsible, phases, steps, designations);
    }

    BusinessRow reported(StepFacts reports) {
        return new BusinessRow(business, version, registered, packages, responsible, phases, reports, lateMigrations);
    }

    BusinessRow with(Phase phase, PhaseFacts facts) {
        Map<Phase, PhaseFacts> next = new EnumMap<>(Phase.class);
        next.putAll(phases);
        next.put(phase, facts);
        return new BusinessRow(business, version, registered, packages, responsible, next, steps, lateMigrations);
    }
}
