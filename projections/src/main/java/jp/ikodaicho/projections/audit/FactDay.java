package jp.ikodaicho.projections.audit;

import java.time.LocalDate;
import java.util.Optional;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import org.jspecify.annotations.Nullable;

/**
 * The day an event counts from, as it was recorded. A history asked for a fact date tells the events that the state of that
 * fact date is made of: facts of a phase or an initiative by the day they count from, names, vendors and owners by the first day they hold.
 * What has no fact date of its own (registrations, corrections, withdrawals) applies whatever the fact date, and is told.
 */
final class FactDay {

    private FactDay() {}

    static boolean isBy(Recorded<DomainEvent> recorded, @Nullable LocalDate factDate) {
        return factDate == null
                || of(recorded).filter(day -> day.isAfter(factDate)).isEmpty();
    }

    /** Empty for what applies from the beginning, or whatever the fact date. */
    static Optional<LocalDate> of(Recorded<DomainEvent> recorded) {
        LocalDate recordedOn = Japan.day(recorded.envelope().recordedAt());
        return switch (recorded.event()) {
            case BusinessEvent event -> business(event, recordedOn);
            case DivisionEvent event -> division(event);
            case DivisionTaskEvent event -> task(event);
            case PackageEvent event -> systemPackage(event);
            case SubcommitteeEvent event -> seat(event);
            case GrantEvent event -> Optional.of(grant(event, recordedOn));
            case InitiativeEvent event -> initiative(event, recordedOn);
            case CharacterEvent event -> character(event, recordedOn);
            case PublishedProgressImported event -> Optional.of(event.month().last());
            case StepListImported event -> first(event.from());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> business(BusinessEvent event, LocalDate recordedOn) {
        return switch (event) {
            case PhaseFactRecorded e -> Optional.of(e.countsFrom(recordedOn));
            case StepStatusesRecorded e -> Optional.of(e.countsFrom(recordedOn));
            case PackageAssigned e -> first(e.from());
            case ResponsibleDivisionProposed e -> first(e.from());
            case ResponsibleDivisionConfirmed e -> first(e.from());
            case LateMigrationDesignated e -> first(e.from());
            case LateMigrationLifted e -> first(e.from());
            case BusinessRegistered _, PhaseFactCorrected _, PhaseFactWithdrawn _ -> Optional.empty();
            case StepStatusesCorrected _, StepStatusesWithdrawn _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> division(DivisionEvent event) {
        return switch (event) {
            case DivisionEstablished e -> first(e.from());
            case DivisionRenamed e -> first(e.from());
            case DivisionAbolished e -> first(e.from());
            case DivisionSuccessionEvent e -> succession(e);
        };
    }

    private static Optional<LocalDate> succession(DivisionSuccessionEvent event) {
        return switch (event) {
            case DivisionSuccessionProposed e -> first(e.from());
            case DivisionSuccessionConfirmed _, DivisionSuccessionWithdrawn _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> seat(SubcommitteeEvent event) {
        return switch (event) {
            case DivisionSeated e -> first(e.from());
            case SeatVacated e -> first(e.from());
            case SeatEntryWithdrawn _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> task(DivisionTaskEvent event) {
        return switch (event) {
            case DivisionTaskAssigned _ -> Optional.empty();
            case DivisionTaskFinished e -> Optional.of(e.finishedOn().last());
        };
    }

    private static Optional<LocalDate> systemPackage(PackageEvent event) {
        return switch (event) {
            case PackageIntroduced _ -> Optional.empty();
            case VendorEngaged e -> first(e.from());
            case OwningDivisionAssigned e -> first(e.from());
        };
    }

    private static Optional<LocalDate> initiative(InitiativeEvent event, LocalDate recordedOn) {
        return switch (event) {
            case InitiativeFactRecorded e -> Optional.of(e.countsFrom(recordedOn));
            case InitiativeDivisionAssigned e -> first(e.from());
            case InitiativeRegistered _, InitiativeFactWithdrawn _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> character(CharacterEvent event, LocalDate recordedOn) {
        return switch (event) {
            case ReviewFactRecorded e -> Optional.of(e.countsFrom(recordedOn));
            case ExternalCharacterImported _ -> Optional.of(recordedOn);
            case ExternalCharacterRemoved _, ReviewersAssigned _, ReviewFactWithdrawn _ -> Optional.empty();
        };
    }

    private static LocalDate grant(GrantEvent event, LocalDate recordedOn) {
        return switch (event) {
            case RoleGranted e -> first(e.from()).orElse(recordedOn);
            case RoleRevoked e -> first(e.from()).orElse(recordedOn);
        };
    }

    private static Optional<LocalDate> first(@Nullable PartialDate from) {
        return Optional.ofNullable(from).map(PartialDate::first);
    }
}
