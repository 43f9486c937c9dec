package jp.ikodaicho.domain.testing;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.access.commands.GrantCommand;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.model.GrantDecider;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.model.BusinessDecider;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.commands.MunicipalityCommand;
import jp.ikodaicho.domain.municipality.commands.PackageCommand;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.model.DivisionDecider;
import jp.ikodaicho.domain.municipality.model.MunicipalityDecider;
import jp.ikodaicho.domain.municipality.model.PackageDecider;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.subcommittee.commands.SubcommitteeCommand;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import jp.ikodaicho.domain.subcommittee.model.SubcommitteeDecider;
import jp.ikodaicho.domain.subcommittee.shared.Seats;

/**
 * What is on record before a command: {@code Given.business(planned).when(start, context).then(started)}.
 *
 * @param history the events so far, folded by the real decider
 */
public record Given<C, S, E extends DomainEvent>(History<C, S, E> history) {

    /** Sequence of the first event after those of {@link #business}. */
    public static final long FIRST = 3;

    /** A registered business of the 20 on the package {@code core}, {@link Fixed#OWNER} being responsible for it. */
    public static Given<BusinessCommand, BusinessMigration, BusinessEvent> business(BusinessEvent... events) {
        return unregisteredBusiness(
                        new BusinessRegistered("固定資産税", null, 3, List.of("012"), "slides"),
                        new PackageAssigned("core", null, null),
                        new ResponsibleDivisionProposed(Fixed.OWNER, null, "proposal"))
                .and(events);
    }

    public static Given<BusinessCommand, BusinessMigration, BusinessEvent> unregisteredBusiness(
            BusinessEvent... events) {
        return new Given<>(History.empty(new BusinessDecider())).and(events);
    }

    public static Given<DivisionCommand, DivisionDecider.State, DivisionEvent> division(DivisionEvent... events) {
        return new Given<>(History.empty(new DivisionDecider())).and(events);
    }

    public static Given<MunicipalityCommand, Optional<MunicipalityRegistered>, MunicipalityEvent> municipality(
            MunicipalityEvent... events) {
        return new Given<>(History.empty(new MunicipalityDecider())).and(events);
    }

    public static Given<PackageCommand, Optional<PackageIntroduced>, PackageEvent> systemPackage(
            PackageEvent... events) {
        return new Given<>(History.empty(new PackageDecider())).and(events);
    }

    public static Given<SubcommitteeCommand, Seats, SubcommitteeEvent> subcommittee(SubcommitteeEvent... events) {
        return new Given<>(History.empty(new SubcommitteeDecider())).and(events);
    }

    public static Given<GrantCommand, Grants, GrantEvent> grants(GrantEvent... events) {
        return new Given<>(History.empty(new GrantDecider())).and(events);
    }

    /** Further events, recorded by the DX office. */
    @SafeVarargs
    public final Given<C, S, E> and(E... events) {
        return by(Fixed.dxOffice(), events);
    }

    /** Further events, recorded by that person. */
    @SafeVarargs
    public final Given<C, S, E> by(Actor actor, E... events) {
        History<C, S, E> next = history;
        for (E event : events) {
            next = next.plus(Fixed.recorded(event, next.version() + 1, actor));
        }
        return new Given<>(next);
    }

    /** The command as the DX office sends it. */
    public Outcome<S, E> when(C command) {
        return when(command, Fixed.by(Fixed.dxOffice()));
    }

    public Outcome<S, E> when(C command, EntryContext context) {
        return new Outcome<>(
                history.state(),
                history.answer(
                        Fixed.id("business", "fixed-asset-tax"),
                        command,
                        new Precondition.Seen(history.version()),
                        context));
    }

    public S state() {
        return history.state();
    }
}
