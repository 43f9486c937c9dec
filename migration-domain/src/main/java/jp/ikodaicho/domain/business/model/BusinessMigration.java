package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.LateMigrationEvent;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.events.StepEvent;
import jp.ikodaicho.domain.business.shared.LateMigration;
import jp.ikodaicho.domain.business.shared.PhaseFacts;
import jp.ikodaicho.domain.business.shared.PhaseState;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.business.shared.StepFacts;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One business on its way to a standard-compliant system, as far as decisions need to know it.
 *
 * @param registered what it was registered as, null before
 * @param version sequence of its last event
 * @param steps what was reported of the 40 official steps
 * @param lateMigrations 特定移行支援システム from dates
 */
public record BusinessMigration(
        @Nullable BusinessRegistered registered,
        long version,
        Dated<String> packages,
        Dated<String> responsibleDivisions,
        Map<Phase, PhaseFacts> phases,
        StepFacts steps,
        Dated<LateMigration> lateMigrations) {

    public static final BusinessMigration UNREGISTERED =
            new BusinessMigration(null, -1, Dated.none(), Dated.none(), Map.of(), StepFacts.NONE, Dated.none());

    public BusinessMigration evolve(Recorded<BusinessEvent> recorded) {
        long sequence = recorded.sequence();
        return switch (recorded.event()) {
            case BusinessRegistered e ->
                new BusinessMigration(e, sequence, packages, responsibleDivisions, phases, steps, lateMigrations);
            case PackageAssigned e -> onPackage(packages.with(e.systemPackage(), e.from(), sequence), sequence);
            case ResponsibleDivisionProposed e ->
                owned(responsibleDivisions.with(e.division(), e.from(), sequence), sequence);
            case ResponsibleDivisionConfirmed e ->
                owned(responsibleDivisions.with(e.division(), e.from(), sequence), sequence);
            case LateMigrationEvent e -> late(LateMigration.on(lateMigrations, e, sequence), sequence);
            case PhaseEvent e -> inPhase(recorded.with(e));
            case StepEvent e -> onSteps(steps.evolve(recorded.with(e)), sequence);
        };
    }

    private BusinessMigration onPackage(Dated<String> assigned, long sequence) {
        return new BusinessMigration(
                registered, sequence, assigned, responsibleDivisions, phases, steps, lateMigrations);
    }

    private BusinessMigration onSteps(StepFacts reports, long sequence) {
        return new BusinessMigration(
                registered, sequence, packages, responsibleDivisions, phases, reports, lateMigrations);
    }

    private BusinessMigration owned(Dated<String> owners, long sequence) {
        return new BusinessMigration(registered, sequence, packages, owners, phases, steps, lateMigrations);
    }

    private BusinessMigration late(Dated<LateMigration> designations, long sequence) {
        return new BusinessMigration(registered, sequence, packages, responsibleDivisions, phases, steps, designations);
    }

    private BusinessMigration inPhase(Recorded<PhaseEvent> recorded) {
        Phase phase = recorded.event().phase();
        Map<Phase, PhaseFacts> next = new EnumMap<>(Phase.class);
        next.putAll(phases);
        next.put(phase, facts(phase).evolve(recorded));
        return new BusinessMigration(
                registered, recorded.sequence(), packages, responsibleDivisions, next, steps, lateMigrations);
    }

    public PhaseFacts facts(Phase phase) {
        return phases.getOrDefault(phase, PhaseFacts.NONE);
    }

    public PhaseState state(Phase phase) {
        return facts(phase).state();
    }

    public PhaseStatus status(Phase phase) {
        return state(phase).status();
    }

    public Optional<String> packageOn(LocalDate day) {
        return packages.on(day);
    }

    /** 担当課, confirmed or still proposed, on that day. */
    public Optional<String> responsibleDivisionOn(LocalDate day) {
        return responsibleDivisions.on(day);
    }

    /** Whether it is one of the 20. */
    public boolean isCore() {
        return registered != null && registered.number() != null;
    }
}
